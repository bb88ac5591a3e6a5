variable "validate" {
  type = bool
}

# expect: met
resource "aws_cloudtrail" "proven" {
  name                       = "proven"
  s3_bucket_name             = "trail"
  enable_log_file_validation = true
}

# expect: missing
resource "aws_cloudtrail" "unproven" {
  name           = "unproven"
  s3_bucket_name = "trail"
}

# expect: unknown
resource "aws_cloudtrail" "undecided" {
  name                       = "undecided"
  s3_bucket_name             = "trail"
  enable_log_file_validation = var.validate
}
