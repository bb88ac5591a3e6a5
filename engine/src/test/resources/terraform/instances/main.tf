variable "create" {
  type = bool
}

variable "create_by_default" {
  type    = bool
  default = true
}

variable "names" {
  type = set(string)
}

resource "aws_s3_bucket" "counted" {
  count  = 2
  bucket = "bucket-${count.index}"
}

resource "aws_s3_bucket" "none" {
  count  = 0
  bucket = "never"
}

resource "aws_s3_bucket" "keyed" {
  for_each = { b = "two", a = "one" }
  bucket   = each.value
  tags     = { Key = each.key }
}

resource "aws_s3_bucket" "assumed" {
  count  = var.create_by_default ? 1 : 0
  bucket = "assumed"
}

resource "aws_s3_bucket" "open" {
  count  = var.create ? 1 : 0
  bucket = "open"
}

resource "aws_s3_bucket" "open_keys" {
  for_each = var.names
  bucket   = "open-${each.key}"
}

resource "aws_s3_bucket" "listed" {
  for_each = ["x", "y"]
  bucket   = each.value
}

resource "aws_s3_bucket_versioning" "of" {
  for_each = aws_s3_bucket.keyed
  bucket   = each.value.id
}

resource "aws_s3_bucket_versioning" "one" {
  bucket = aws_s3_bucket.counted[1].id
}

resource "aws_s3_bucket_versioning" "open" {
  bucket = aws_s3_bucket.open[0].id
  other  = one(aws_s3_bucket.open[*].arn)
}

resource "aws_s3_bucket_versioning" "name" {
  bucket = aws_s3_bucket.keyed["a"].bucket
  all    = aws_s3_bucket.counted[*].arn
  none   = try(aws_s3_bucket.none[0].id, "nothing")
}
