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

# expect: missing
resource "aws_s3_bucket" "granted" {
  bucket = "granted"
}

resource "aws_s3_bucket_acl" "granted" {
  bucket = aws_s3_bucket.granted.id

  access_control_policy {
    owner {
      id = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
    }

    grant {
      permission = "WRITE"

      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers"
      }
    }
  }
}

# expect: unknown
resource "aws_s3_bucket" "undecided" {
  bucket = "undecided"
  acl    = var.acl
}
