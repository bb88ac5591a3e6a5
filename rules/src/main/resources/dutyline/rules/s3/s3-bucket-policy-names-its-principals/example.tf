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

data "aws_iam_policy_document" "service" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::service/*"]

    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }
  }
}

# expect: met
resource "aws_s3_bucket_policy" "service" {
  bucket = "service"
  policy = data.aws_iam_policy_document.service.json
}

# expect: missing
resource "aws_s3_bucket_policy" "organisation" {
  bucket = "organisation"

  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",
        "Principal": "*",
        "Action": "s3:GetObject",
        "Resource": "arn:aws:s3:::organisation/*",
        "Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }
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
