variable "logging" {
  type = bool
}

# The provider starts a trail that says nothing.
# expect: met
resource "aws_cloudtrail" "silent" {
  name           = "silent"
  s3_bucket_name = "trail"
}

# expect: missing at enable_logging
resource "aws_cloudtrail" "off" {
  name           = "off"
  s3_bucket_name = "trail"
  enable_logging = false
}

# expect: unknown
resource "aws_cloudtrail" "undecided" {
  name           = "undecided"
  s3_bucket_name = "trail"
  enable_logging = var.logging
}
