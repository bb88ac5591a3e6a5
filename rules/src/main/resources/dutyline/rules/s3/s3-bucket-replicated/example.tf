variable "status" {
  type = string
}

# expect: met
resource "aws_s3_bucket" "copied" {
  bucket = "copied"
}

resource "aws_s3_bucket_versioning" "copied" {
  bucket = aws_s3_bucket.copied.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_replication_configuration" "copied" {
  depends_on = [aws_s3_bucket_versioning.copied]

  bucket = aws_s3_bucket.copied.id
  role   = "arn:aws:iam::111122223333:role/replication"

  rule {
    status = "Enabled"

    destination {
      bucket = "arn:aws:s3:::copies-of-orders"
    }
  }
}

# expect: missing
resource "aws_s3_bucket" "paused" {
  bucket = "paused"

  replication_configuration {
    role = "arn:aws:iam::111122223333:role/replication"

    rules {
      status = "Disabled"

      destination {
        bucket = "arn:aws:s3:::copies-of-orders"
      }
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

resource "aws_s3_bucket_replication_configuration" "undecided" {
  bucket = aws_s3_bucket.undecided.id
  role   = "arn:aws:iam::111122223333:role/replication"

  rule {
    status = var.status

    destination {
      bucket = "arn:aws:s3:::copies-of-orders"
    }
  }
}
