variable "length" {
  type = number
}

# expect: met
resource "aws_iam_account_password_policy" "long" {
  minimum_password_length = 16
}

# expect: missing at minimum_password_length
resource "aws_iam_account_password_policy" "short" {
  minimum_password_length = 8
}

# expect: missing
resource "aws_iam_account_password_policy" "silent" {
  require_numbers = true
}

# expect: unknown
resource "aws_iam_account_password_policy" "undecided" {
  minimum_password_length = var.length
}
