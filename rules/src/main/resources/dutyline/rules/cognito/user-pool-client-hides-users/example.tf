variable "errors" {
  type = string
}

resource "aws_cognito_user_pool" "shop" {
  name = "shop"
}

# expect: met
resource "aws_cognito_user_pool_client" "discreet" {
  name                          = "discreet"
  user_pool_id                  = aws_cognito_user_pool.shop.id
  prevent_user_existence_errors = "ENABLED"
}

# expect: missing at prevent_user_existence_errors
resource "aws_cognito_user_pool_client" "legacy" {
  name                          = "legacy"
  user_pool_id                  = aws_cognito_user_pool.shop.id
  prevent_user_existence_errors = "LEGACY"
}

# expect: missing
resource "aws_cognito_managed_user_pool_client" "silent" {
  name_prefix  = "AmazonOpenSearchService-shop"
  user_pool_id = aws_cognito_user_pool.shop.id
}

# expect: unknown
resource "aws_cognito_user_pool_client" "undecided" {
  name                          = "undecided"
  user_pool_id                  = aws_cognito_user_pool.shop.id
  prevent_user_existence_errors = var.errors
}
