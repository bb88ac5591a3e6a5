# expect: met
resource "aws_s3_bucket" "kept" {
  bucket = "kept"
}

resource "aws_s3_bucket_logging" "kept" {
  bucket        = aws_s3_bucket.kept.id
  target_bucket = "access-logs"
  target_prefix = "trail/"
}

resource "aws_cloudtrail" "kept" {
  name           = "kept"
  s3_bucket_name = aws_s3_bucket.kept.id
}

# expect: missing
resource "aws_s3_bucket" "bare" {
  bucket = "bare"
}

resource "aws_cloudtrail" "bare" {
  name           = "bare"
  s3_bucket_name = aws_s3_bucket.bare.bucket
}

# expect: not-applicable
resource "aws_s3_bucket" "other" {
  bucket = "other"
}
