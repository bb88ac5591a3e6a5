variable "lock" {
  type = bool
}

# expect: met
resource "aws_s3_bucket" "records" {
  bucket              = "records"
  object_lock_enabled = true
}

# expect: met
resource "aws_s3_bucket" "later" {
  bucket = "later"
}

resource "aws_s3_bucket_object_lock_configuration" "later" {
  bucket = aws_s3_bucket.later.id

  rule {
    default_retention {
      mode = "COMPLIANCE"
      days = 365
    }
  }
}

# expect: missing
resource "aws_s3_bucket" "silent" {
  bucket = "silent"
}

# expect: missing at object_lock_enabled
resource "aws_s3_bucket" "off" {
  bucket              = "off"
  object_lock_enabled = false
}

# expect: unknown
resource "aws_s3_bucket" "undecided" {
  bucket              = "undecided"
  object_lock_enabled = var.lock
}
