variable "status" {
  type = string
}

# expect: met
resource "aws_s3_bucket" "tidy" {
  bucket = "tidy"
}

resource "aws_s3_bucket_versioning" "tidy" {
  bucket = aws_s3_bucket.tidy.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "tidy" {
  bucket = aws_s3_bucket.tidy.id

  rule {
    id     = "old-versions"
    status = "Enabled"

    filter {}

    noncurrent_version_expiration {
      noncurrent_days = 90
    }
  }
}

# expect: missing
resource "aws_s3_bucket" "growing" {
  bucket = "growing"

  versioning {
    enabled = true
  }
}

# expect: not-applicable
resource "aws_s3_bucket" "plain" {
  bucket = "plain"
}

# expect: unknown
resource "aws_s3_bucket" "undecided" {
  bucket = "undecided"

  versioning {
    enabled = true
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "undecided" {
  bucket = aws_s3_bucket.undecided.id

  rule {
    id     = "expire"
    status = var.status

    filter {}

    expiration {
      days = 30
    }
  }
}
