variable "reset" {
  type = bool
}

# expect: met
resource "aws_iam_user" "new_colleague" {
  name = "new-colleague"
}

resource "aws_iam_user_login_profile" "new_colleague" {
  user                    = aws_iam_user.new_colleague.name
  password_reset_required = true
}

# expect: missing
resource "aws_iam_user" "silent" {
  name = "silent"
}

resource "aws_iam_user_login_profile" "silent" {
  user = aws_iam_user.silent.name
}

# expect: missing at password_reset_required
resource "aws_iam_user" "keeps" {
  for_each = toset(["ann", "bob"])

  name = each.key
}

resource "aws_iam_user_login_profile" "keeps" {
  for_each = aws_iam_user.keeps

  user                    = each.value.name
  password_reset_required = false
}

# expect: unknown
resource "aws_iam_user" "undecided" {
  name = "undecided"
}

resource "aws_iam_user_login_profile" "undecided" {
  user                    = aws_iam_user.undecided.name
  password_reset_required = var.reset
}

# expect: not-applicable
resource "aws_iam_user" "machine" {
  name = "machine"
}
