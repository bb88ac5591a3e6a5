variable "acl" {
  type = string
}

# expect: met
resource "aws_s3_object" "silent" {
  bucket  = "site"
  key     = "silent"
  content = "text"
}

# expect: missing at acl
resource "aws_s3_object" "shown" {
  bucket  = "site"
  key     = "shown"
  content = "text"
  acl     = "public-read"
}

# expect: missing at acl
resource "aws_s3_object_copy" "shared" {
  bucket = "site"
  key    = "shared"
  source = "site/silent"
  acl    = "authenticated-read"
}

# expect: unknown
resource "aws_s3_object" "undecided" {
  bucket  = "site"
  key     = "undecided"
  content = "text"
  acl     = var.acl
}
