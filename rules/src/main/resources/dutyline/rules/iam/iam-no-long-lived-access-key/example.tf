variable "status" {
  type = string
}

resource "aws_iam_user" "robot" {
  name = "robot"
}

# expect: missing
resource "aws_iam_access_key" "forever" {
  user    = aws_iam_user.robot.name
  pgp_key = "keybase:robots"
}

# expect: missing at status
resource "aws_iam_access_key" "active" {
  user   = aws_iam_user.robot.name
  status = "Active"
}

# expect: met
resource "aws_iam_access_key" "retired" {
  user   = aws_iam_user.robot.name
  status = "Inactive"
}

# expect: unknown
resource "aws_iam_access_key" "undecided" {
  user   = aws_iam_user.robot.name
  status = var.status
}
