variable "closed" {
  type = bool
}

# expect: met
resource "aws_s3_bucket" "ignored" {
  bucket = "ignored"
}

resource "aws_s3_bucket_public_access_block" "ignored" {
  bucket = aws_s3_bucket.ignored.id

  ignore_public_acls = true
}

# expect: missing
resource "aws_s3_bucket" "silent" {
  bucket = "silent"
}

# expect: missing at ignore_public_acls
resource "aws_s3_bucket" "honoured" {
  bucket = "honoured"
}

resource "aws_s3_bucket_public_access_block" "honoured" {
  bucket = aws_s3_bucket.honoured.id

  ignore_public_acls = false
}

# expect: unknown
resource "aws_s3_bucket" "undecided" {
  bucket = "undecided"
}

resource "aws_s3_bucket_public_access_block" "undecided" {
  bucket = aws_s3_bucket.undecided.id

  ignore_public_acls = var.closed
}

# A block whose bucket is elsewhere is judged by itself.
# expect: met
resource "aws_s3_bucket_public_access_block" "elsewhere" {
  bucket = "elsewhere"

  ignore_public_acls = true
}
