variable "acl" {
  type = string
}

# expect: met
resource "aws_s3_bucket" "silent" {
  bucket = "silent"
}

# expect: missing at acl
resource "aws_s3_bucket" "shared" {
  bucket = "shared"
}

resource "aws_s3_bucket_acl" "shared" {
  bucket = aws_s3_bucket.shared.id
  acl    = "authenticated-read"
}

# expect: unknown
resource "aws_s3_bucket" "undecided" {
  bucket = "undecided"
  acl    = var.acl
}
