variable "closed" {
  type = bool
}

# expect: met
resource "aws_s3_access_point" "silent" {
  bucket = "orders"
  name   = "silent"
}

# expect: met
resource "aws_s3_access_point" "stated" {
  bucket = "orders"
  name   = "stated"

  public_access_block_configuration {
    block_public_acls       = true
    block_public_policy     = true
    ignore_public_acls      = true
    restrict_public_buckets = true
  }
}

# expect: missing at public_access_block_configuration.block_public_policy
resource "aws_s3_access_point" "open" {
  bucket = "orders"
  name   = "open"

  public_access_block_configuration {
    block_public_policy = false
  }
}

# expect: unknown
resource "aws_s3_access_point" "undecided" {
  bucket = "orders"
  name   = "undecided"

  public_access_block_configuration {
    block_public_acls = var.closed
  }
}
