variable "acl" {
  type = string
}

# expect: met
resource "aws_s3_bucket" "silent" {
  bucket = "silent"
}

# expect: met
resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}

resource "aws_s3_bucket_acl" "logs" {
  bucket = aws_s3_bucket.logs.id
  acl    = "log-delivery-write"
}

# expect: missing at acl
resource "aws_s3_bucket" "listed" {
  bucket = "listed"
}

resource "aws_s3_bucket_acl" "listed" {
  bucket = aws_s3_bucket.listed.bucket
  acl    = "public-read"
}

# expect: missing at acl
resource "aws_s3_bucket" "dropbox" {
  bucket = "dropbox"
  acl    = "public-read-write"
}

# expect: unknown
resource "aws_s3_bucket" "undecided" {
  bucket = "undecided"
}

resource "aws_s3_bucket_acl" "undecided" {
  bucket = aws_s3_bucket.undecided.id
  acl    = var.acl
}
