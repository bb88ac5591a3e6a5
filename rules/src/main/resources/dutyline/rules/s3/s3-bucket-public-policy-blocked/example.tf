variable "closed" {
  type = bool
}

# expect: met
resource "aws_s3_bucket" "refused" {
  bucket = "refused"
}

resource "aws_s3_bucket_public_access_block" "refused" {
  bucket = aws_s3_bucket.refused.id

  block_public_policy = true
}

# expect: missing
resource "aws_s3_bucket" "silent" {
  bucket = "silent"
}

# expect: missing at block_public_policy
resource "aws_s3_bucket" "accepted" {
  bucket = "accepted"
}

resource "aws_s3_bucket_public_access_block" "accepted" {
  bucket = aws_s3_bucket.accepted.id

  block_public_policy = false
}

# expect: unknown
resource "aws_s3_bucket" "undecided" {
  bucket = "undecided"
}

resource "aws_s3_bucket_public_access_block" "undecided" {
  bucket = aws_s3_bucket.undecided.id

  block_public_policy = var.closed
}

# A block whose bucket is elsewhere is judged by itself.
# expect: met
resource "aws_s3_bucket_public_access_block" "elsewhere" {
  bucket = "elsewhere"

  block_public_policy = true
}
