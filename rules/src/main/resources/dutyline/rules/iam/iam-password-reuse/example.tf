variable "remembered" {
  type = number
}

# expect: met
resource "aws_iam_account_password_policy" "remembers" {
  password_reuse_prevention = 24
}

# expect: missing at password_reuse_prevention
resource "aws_iam_account_password_policy" "forgets" {
  password_reuse_prevention = 4
}

# expect: missing
resource "aws_iam_account_password_policy" "silent" {
  minimum_password_length = 14
}

# expect: unknown
resource "aws_iam_account_password_policy" "undecided" {
  password_reuse_prevention = var.remembered
}
