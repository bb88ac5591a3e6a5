variable "everywhere" {
  type = bool
}

# expect: met
resource "aws_cloudtrail" "everywhere" {
  name                  = "everywhere"
  s3_bucket_name        = "trail"
  is_multi_region_trail = true
}

# expect: missing
resource "aws_cloudtrail" "here" {
  name           = "here"
  s3_bucket_name = "trail"
}

# expect: missing at is_multi_region_trail
resource "aws_cloudtrail" "said" {
  name                  = "said"
  s3_bucket_name        = "trail"
  is_multi_region_trail = false
}

# expect: unknown
resource "aws_cloudtrail" "either" {
  name                  = "either"
  s3_bucket_name        = "trail"
  is_multi_region_trail = var.everywhere
}
