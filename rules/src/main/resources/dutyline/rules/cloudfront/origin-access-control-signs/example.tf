variable "sign" {
  type = string
}

# expect: met
resource "aws_cloudfront_origin_access_control" "always" {
  name                              = "always"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "always"
  signing_protocol                  = "sigv4"
}

# expect: missing at signing_behavior
resource "aws_cloudfront_origin_access_control" "never" {
  name                              = "never"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = "never"
  signing_protocol                  = "sigv4"
}

# expect: unknown
resource "aws_cloudfront_origin_access_control" "undecided" {
  name                              = "undecided"
  origin_access_control_origin_type = "s3"
  signing_behavior                  = var.sign
  signing_protocol                  = "sigv4"
}
