variable "guests" {
  type = bool
}

# expect: met
resource "aws_cognito_identity_pool" "silent" {
  identity_pool_name = "silent"
}

# expect: met
resource "aws_cognito_identity_pool" "closed" {
  identity_pool_name               = "closed"
  allow_unauthenticated_identities = false
}

# expect: missing at allow_unauthenticated_identities
resource "aws_cognito_identity_pool" "guests" {
  identity_pool_name               = "guests"
  allow_unauthenticated_identities = true
}

# expect: unknown
resource "aws_cognito_identity_pool" "undecided" {
  identity_pool_name               = "undecided"
  allow_unauthenticated_identities = var.guests
}
