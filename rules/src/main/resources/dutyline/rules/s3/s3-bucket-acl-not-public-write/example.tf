variable "acl" {
  type = string
}

locals {
  acls = {
    named   = "private"
    dropbox = "public-read-write"
  }
}

# expect: met
resource "aws_s3_bucket" "silent" {
  bucket = "silent"
}

# expect: met
resource "aws_s3_bucket" "named" {
  bucket = "named"
}

# expect: missing at acl
resource "aws_s3_bucket" "dropbox" {
  bucket = "dropbox"
}

resource "aws_s3_bucket_acl" "acls" {
  for_each = local.acls

  bucket = { named = aws_s3_bucket.named.id, dropbox = aws_s3_bucket.dropbox.id }[each.key]
  acl    = each.value
}

# expect: unknown
resource "aws_s3_bucket" "undecided" {
  bucket = "undecided"
  acl    = var.acl
}
