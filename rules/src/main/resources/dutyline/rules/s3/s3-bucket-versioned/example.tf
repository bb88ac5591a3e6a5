variable "versioning" {
  type = string
}

# expect: met
resource "aws_s3_bucket" "kept" {
  bucket = "kept"
}

resource "aws_s3_bucket_versioning" "kept" {
  bucket = aws_s3_bucket.kept.id

  versioning_configuration {
    status = "Enabled"
  }
}

# expect: met
resource "aws_s3_bucket" "inline" {
  bucket = "inline"

  versioning {
    enabled = true
  }
}

# expect: missing at versioning_configuration.status
resource "aws_s3_bucket" "paused" {
  bucket = "paused"
}

resource "aws_s3_bucket_versioning" "paused" {
  bucket = aws_s3_bucket.paused.id

  versioning_configuration {
    status = "Suspended"
  }
}

# expect: missing at versioning.enabled
resource "aws_s3_bucket" "off" {
  bucket = "off"

  versioning {
    enabled = false
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

resource "aws_s3_bucket_versioning" "undecided" {
  bucket = aws_s3_bucket.undecided.id

  versioning_configuration {
    status = var.versioning
  }
}
