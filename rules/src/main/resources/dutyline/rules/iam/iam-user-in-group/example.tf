variable "groups" {
  type = list(string)
}

resource "aws_iam_group" "analysts" {
  name = "analysts"
}

# expect: met
resource "aws_iam_user" "ann" {
  name = "ann"
}

resource "aws_iam_user_group_membership" "ann" {
  user   = aws_iam_user.ann.name
  groups = [aws_iam_group.analysts.name]
}

# expect: met
resource "aws_iam_user" "bob" {
  name = "bob"
}

resource "aws_iam_group_membership" "analysts" {
  name  = "analysts"
  group = aws_iam_group.analysts.name
  users = [aws_iam_user.bob.name]
}

# expect: missing
resource "aws_iam_user" "loner" {
  name = "loner"
}

# expect: unknown
resource "aws_iam_user" "undecided" {
  name = "undecided"
}

resource "aws_iam_user_group_membership" "undecided" {
  user   = aws_iam_user.undecided.name
  groups = var.groups
}
