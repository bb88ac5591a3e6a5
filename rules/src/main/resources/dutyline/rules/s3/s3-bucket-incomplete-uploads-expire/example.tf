variable "status" {
  type = string
}

# expect: met
resource "aws_s3_bucket" "tidy" {
  bucket = "tidy"
}

resource "aws_s3_bucket_lifecycle_configuration" "tidy" {
  bucket = aws_s3_bucket.tidy.id

  rule {
    id     = "uploads"
    status = "Enabled"

    filter {}

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}

# expect: met
resource "aws_s3_bucket" "inline" {
  bucket = "inline"

  lifecycle_rule {
    enabled                                = true
    abort_incomplete_multipart_upload_days = 7
  }
}

# expect: missing
resource "aws_s3_bucket" "expiring" {
  bucket = "expiring"

  lifecycle_rule {
    enabled = true

    expiration {
      days = 30
    }
  }
}

# expect: missing
resource "aws_s3_bucket" "silent" {
  bucket = "silent"
}

# expect: unknown
resource "aws_s3_bucket" "undecided" {
  bucket = "undecided"
}

resource "aws_s3_bucket_lifecycle_configuration" "undecided" {
  bucket = aws_s3_bucket.undecided.id

  rule {
    id     = "uploads"
    status = var.status

    filter {}

    abort_incomplete_multipart_upload {
      days_after_initiation = 7
    }
  }
}
