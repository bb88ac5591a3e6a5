variable "acl" {
  type = string
}

# expect: met
resource "aws_s3_bucket" "kept" {
  bucket = "kept"
}

resource "aws_cloudtrail" "kept" {
  name           = "kept"
  s3_bucket_name = aws_s3_bucket.kept.id
}

# expect: missing at acl
resource "aws_s3_bucket" "shown" {
  bucket = "shown"
}

resource "aws_s3_bucket_acl" "shown" {
  bucket = aws_s3_bucket.shown.id
  acl    = "public-read"
}

resource "aws_cloudtrail" "shown" {
  name           = "shown"
  s3_bucket_name = aws_s3_bucket.shown.id
}

# expect: not-applicable
resource "aws_s3_bucket" "website" {
  bucket = "website"
  acl    = "public-read"
}

# expect: unknown
resource "aws_s3_bucket" "undecided" {
  bucket = "undecided"
  acl    = var.acl
}

resource "aws_cloudtrail" "undecided" {
  name           = "undecided"
  s3_bucket_name = aws_s3_bucket.undecided.id
}
