variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_appsync_api_cache" "encrypted" {
  api_id                     = "abc"
  api_caching_behavior       = "FULL_REQUEST_CACHING"
  type                       = "SMALL"
  ttl                        = 900
  at_rest_encryption_enabled = true
}

# expect: missing at at_rest_encryption_enabled
resource "aws_appsync_api_cache" "clear" {
  api_id                     = "def"
  api_caching_behavior       = "FULL_REQUEST_CACHING"
  type                       = "SMALL"
  ttl                        = 900
  at_rest_encryption_enabled = false
}

# expect: missing
resource "aws_appsync_api_cache" "silent" {
  api_id               = "ghi"
  api_caching_behavior = "FULL_REQUEST_CACHING"
  type                 = "SMALL"
  ttl                  = 900
}

# expect: unknown
resource "aws_appsync_api_cache" "undecided" {
  api_id                     = "jkl"
  api_caching_behavior       = "FULL_REQUEST_CACHING"
  type                       = "SMALL"
  ttl                        = 900
  at_rest_encryption_enabled = var.encrypt
}
