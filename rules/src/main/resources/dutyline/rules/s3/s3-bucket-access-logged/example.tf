# expect: met
resource "aws_s3_bucket" "orders" {
  bucket = "orders"
}

resource "aws_s3_bucket_logging" "orders" {
  bucket        = aws_s3_bucket.orders.id
  target_bucket = aws_s3_bucket.logs.id
  target_prefix = "orders/"
}

# expect: met
resource "aws_s3_bucket" "invoices" {
  bucket = "invoices"

  logging {
    target_bucket = "access-logs"
  }
}

# expect: not-applicable
resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}

# expect: missing
resource "aws_s3_bucket" "silent" {
  bucket = "silent"
}
