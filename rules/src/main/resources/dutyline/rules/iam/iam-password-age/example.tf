variable "days" {
  type = number
}

# expect: met
resource "aws_iam_account_password_policy" "ends" {
  max_password_age = 90
}

# expect: missing at max_password_age
resource "aws_iam_account_password_policy" "late" {
  max_password_age = 365
}

# expect: missing at max_password_age
resource "aws_iam_account_password_policy" "never" {
  max_password_age = 0
}

# expect: missing
resource "aws_iam_account_password_policy" "silent" {
  minimum_password_length = 14
}

# expect: unknown
resource "aws_iam_account_password_policy" "undecided" {
  max_password_age = var.days
}
