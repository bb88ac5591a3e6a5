variable "console" {
  type = bool
}

# expect: met
resource "aws_iam_user" "robot" {
  name = "robot"
}

# expect: missing
resource "aws_iam_user" "person" {
  name = "person"
}

resource "aws_iam_user_login_profile" "person" {
  user    = aws_iam_user.person.name
  pgp_key = "keybase:person"
}

# expect: unknown
resource "aws_iam_user" "undecided" {
  name = "undecided"
}

resource "aws_iam_user_login_profile" "undecided" {
  count = var.console ? 1 : 0

  user = aws_iam_user.undecided.name
}
