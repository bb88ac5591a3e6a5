variable "closed" {
  type = bool
}

# expect: met
resource "aws_s3_bucket" "untouched" {
  bucket = "untouched"
}

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

# expect: missing at block_public_policy
resource "aws_s3_bucket" "website" {
  bucket = "website"
}

resource "aws_s3_bucket_public_access_block" "website" {
  bucket = aws_s3_bucket.website.id

  block_public_acls       = true
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = false
}

# expect: missing
resource "aws_s3_bucket" "half" {
  bucket = "half"
}

resource "aws_s3_bucket_public_access_block" "half" {
  bucket = aws_s3_bucket.half.id

  block_public_acls  = true
  ignore_public_acls = true
}

# What is not stated is switched off.
# expect: missing
resource "aws_s3_bucket" "bare" {
  bucket = "bare"
}

resource "aws_s3_bucket_public_access_block" "bare" {
  bucket = aws_s3_bucket.bare.id
}

# expect: unknown
resource "aws_s3_bucket" "undecided" {
  bucket = "undecided"
}

resource "aws_s3_bucket_public_access_block" "undecided" {
  bucket = aws_s3_bucket.undecided.id

  block_public_acls       = true
  block_public_policy     = var.closed
  ignore_public_acls      = true
  restrict_public_buckets = true
}
