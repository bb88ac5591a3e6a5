variable "effect" {
  type = string
}

# expect: met
resource "aws_s3_bucket_policy" "named" {
  bucket = "named"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/reader" }
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::named/*"
    }]
  })
}

data "aws_iam_policy_document" "organisation" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::organisation/*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["o-a1b2c3d4e5"]
    }
  }
}

# expect: met
resource "aws_s3_bucket_policy" "organisation" {
  bucket = "organisation"
  policy = data.aws_iam_policy_document.organisation.json
}

resource "aws_s3_bucket" "website" {
  bucket = "website"
}

# expect: missing
resource "aws_s3_bucket_policy" "website" {
  bucket = aws_s3_bucket.website.id

  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": "*",
        "Action": "s3:GetObject",
        "Resource": "${aws_s3_bucket.website.arn}/*"
      }]
    }
  EOT
}

# expect: unknown
resource "aws_s3_bucket_policy" "undecided" {
  bucket = "undecided"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = var.effect
      Principal = "*"
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::undecided/*"
    }]
  })
}
