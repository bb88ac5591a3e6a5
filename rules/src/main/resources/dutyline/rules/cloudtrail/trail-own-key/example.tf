resource "aws_kms_key" "trail" {
  enable_key_rotation = true
}

# expect: met
resource "aws_cloudtrail" "own_key" {
  name           = "own-key"
  s3_bucket_name = "trail"
  kms_key_id     = aws_kms_key.trail.arn
}

# expect: missing
resource "aws_cloudtrail" "aws_key" {
  name           = "aws-key"
  s3_bucket_name = "trail"
}
