variable "protection" {
  type = string
}

# expect: met
resource "aws_cognito_user_pool" "protected" {
  name                = "protected"
  deletion_protection = "ACTIVE"
}

# expect: missing at deletion_protection
resource "aws_cognito_user_pool" "unprotected" {
  name                = "unprotected"
  deletion_protection = "INACTIVE"
}

# expect: missing
resource "aws_cognito_user_pool" "silent" {
  name = "silent"
}

# expect: unknown
resource "aws_cognito_user_pool" "undecided" {
  name                = "undecided"
  deletion_protection = var.protection
}
