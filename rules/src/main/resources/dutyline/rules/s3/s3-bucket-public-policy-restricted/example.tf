variable "closed" {
  type = bool
}

# expect: met
resource "aws_s3_bucket" "restricted" {
  bucket = "restricted"
}

resource "aws_s3_bucket_public_access_block" "restricted" {
  bucket = aws_s3_bucket.restricted.id

  restrict_public_buckets = true
}

# expect: missing
resource "aws_s3_bucket" "silent" {
  bucket = "silent"
}

# expect: missing at restrict_public_buckets
resource "aws_s3_bucket" "open" {
  bucket = "open"
}

resource "aws_s3_bucket_public_access_block" "open" {
  bucket = aws_s3_bucket.open.id

  restrict_public_buckets = false
}

# expect: unknown
resource "aws_s3_bucket" "undecided" {
  bucket = "undecided"
}

resource "aws_s3_bucket_public_access_block" "undecided" {
  bucket = aws_s3_bucket.undecided.id

  restrict_public_buckets = var.closed
}

# A block whose bucket is elsewhere is judged by itself.
# expect: met
resource "aws_s3_bucket_public_access_block" "elsewhere" {
  bucket = "elsewhere"

  restrict_public_buckets = true
}
