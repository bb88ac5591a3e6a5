# expect: met
resource "aws_s3_bucket" "kept" {
  bucket = "orders"

  lifecycle {
    prevent_destroy = true
  }
}

# expect: missing
resource "aws_s3_bucket" "silent" {
  bucket = "invoices"
}
