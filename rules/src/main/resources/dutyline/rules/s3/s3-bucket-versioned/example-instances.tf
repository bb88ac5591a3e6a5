variable "keep" {
  type = bool
}

# expect: met
resource "aws_s3_bucket" "each" {
  for_each = toset(["orders", "invoices"])
  bucket   = each.key
}

resource "aws_s3_bucket_versioning" "each" {
  for_each = aws_s3_bucket.each
  bucket   = each.value.id

  versioning_configuration {
    status = "Enabled"
  }
}

# Whether the bucket is given versions is not known.
# expect: unknown
resource "aws_s3_bucket" "maybe" {
  bucket = "maybe"
}

resource "aws_s3_bucket_versioning" "maybe" {
  count  = var.keep ? 1 : 0
  bucket = aws_s3_bucket.maybe.id

  versioning_configuration {
    status = "Enabled"
  }
}
