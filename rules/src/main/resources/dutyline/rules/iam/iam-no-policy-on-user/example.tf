variable "users" {
  type = list(string)
}

data "aws_iam_policy_document" "reports" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::reports/*"]
  }
}

# expect: met
resource "aws_iam_policy" "on_group" {
  name   = "on-group"
  policy = data.aws_iam_policy_document.reports.json
}

resource "aws_iam_policy_attachment" "on_group" {
  name       = "on-group"
  policy_arn = aws_iam_policy.on_group.arn
  groups     = ["analysts"]
}

# expect: missing at users
resource "aws_iam_policy" "on_user" {
  name   = "on-user"
  policy = data.aws_iam_policy_document.reports.json
}

resource "aws_iam_policy_attachment" "on_user" {
  name       = "on-user"
  policy_arn = aws_iam_policy.on_user.arn
  users      = ["ann"]
}

# expect: unknown
resource "aws_iam_policy" "undecided" {
  name   = "undecided"
  policy = data.aws_iam_policy_document.reports.json
}

resource "aws_iam_policy_attachment" "undecided" {
  name       = "undecided"
  policy_arn = aws_iam_policy.undecided.arn
  users      = var.users
}

# expect: missing at user
resource "aws_iam_user_policy" "inline" {
  user   = aws_iam_user.member.name
  policy = data.aws_iam_policy_document.reports.json
}

# expect: met
resource "aws_iam_user" "member" {
  name = "member"
}

resource "aws_iam_user_group_membership" "member" {
  user   = aws_iam_user.member.name
  groups = ["analysts"]
}

# expect: missing at policy_arn
resource "aws_iam_user" "loner" {
  name = "loner"
}

resource "aws_iam_user_policy_attachment" "loner" {
  user       = aws_iam_user.loner.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
