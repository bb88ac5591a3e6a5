variable "enabled" {
  type = bool
}

# expect: met
resource "aws_s3_bucket" "tidy" {
  bucket = "tidy"
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
resource "aws_s3_bucket" "paused" {
  bucket = "paused"

  lifecycle_rule {
    enabled = false

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
    id     = "expire"
    status = var.enabled ? "Enabled" : "Disabled"

    filter {}

    expiration {
      days = 30
    }
  }
}
