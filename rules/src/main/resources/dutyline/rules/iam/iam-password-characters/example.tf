variable "symbols" {
  type = bool
}

# expect: met
resource "aws_iam_account_password_policy" "mixed" {
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
  require_symbols              = true
}

# expect: missing at require_numbers
resource "aws_iam_account_password_policy" "letters" {
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = false
  require_symbols              = true
}

# expect: missing
resource "aws_iam_account_password_policy" "silent" {
  minimum_password_length = 14
}

# expect: unknown
resource "aws_iam_account_password_policy" "undecided" {
  require_lowercase_characters = true
  require_uppercase_characters = true
  require_numbers              = true
  require_symbols              = var.symbols
}
