variable "mfa" {
  type = string
}

# expect: met
resource "aws_cognito_user_pool" "two_factors" {
  name              = "two-factors"
  mfa_configuration = "ON"

  software_token_mfa_configuration {
    enabled = true
  }
}

# expect: missing at mfa_configuration
resource "aws_cognito_user_pool" "as_they_like" {
  name              = "as-they-like"
  mfa_configuration = "OPTIONAL"

  software_token_mfa_configuration {
    enabled = true
  }
}

# expect: missing
resource "aws_cognito_user_pool" "silent" {
  name = "silent"
}

# expect: unknown
resource "aws_cognito_user_pool" "undecided" {
  name              = "undecided"
  mfa_configuration = var.mfa

  software_token_mfa_configuration {
    enabled = true
  }
}
