variable "key_arn" {
  type = string
}

resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

# expect: met
resource "aws_s3_directory_bucket" "keyed" {
  bucket = "keyed--euw1-az1--x-s3"

  location {
    name = "euw1-az1"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "keyed" {
  bucket = aws_s3_directory_bucket.keyed.bucket

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = aws_kms_key.orders.arn
    }
  }
}

# expect: missing
resource "aws_s3_directory_bucket" "silent" {
  bucket = "silent--euw1-az1--x-s3"

  location {
    name = "euw1-az1"
  }
}

# expect: unknown
resource "aws_s3_directory_bucket" "undecided" {
  bucket = "undecided--euw1-az1--x-s3"

  location {
    name = "euw1-az1"
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "undecided" {
  bucket = aws_s3_directory_bucket.undecided.bucket

  rule {
    bucket_key_enabled = true

    apply_server_side_encryption_by_default {
      sse_algorithm     = "aws:kms"
      kms_master_key_id = var.key_arn
    }
  }
}
