variable "ownership" {
  type = string
}

# expect: met
resource "aws_s3_bucket" "silent" {
  bucket = "silent"
}

# expect: met
resource "aws_s3_bucket" "enforced" {
  bucket = "enforced"
}

resource "aws_s3_bucket_ownership_controls" "enforced" {
  bucket = aws_s3_bucket.enforced.id

  rule {
    object_ownership = "BucketOwnerEnforced"
  }
}

# expect: missing
resource "aws_s3_bucket" "preferred" {
  bucket = "preferred"
}

resource "aws_s3_bucket_ownership_controls" "preferred" {
  bucket = aws_s3_bucket.preferred.id

  rule {
    object_ownership = "BucketOwnerPreferred"
  }
}

# expect: unknown
resource "aws_s3_bucket" "undecided" {
  bucket = "undecided"
}

resource "aws_s3_bucket_ownership_controls" "undecided" {
  bucket = aws_s3_bucket.undecided.id

  rule {
    object_ownership = var.ownership
  }
}
