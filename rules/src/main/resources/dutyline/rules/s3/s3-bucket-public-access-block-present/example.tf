# expect: met
resource "aws_s3_bucket" "stated" {
  bucket = "stated"
}

resource "aws_s3_bucket_public_access_block" "stated" {
  bucket = aws_s3_bucket.stated.id

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# expect: missing
resource "aws_s3_bucket" "silent" {
  bucket = "silent"
}
