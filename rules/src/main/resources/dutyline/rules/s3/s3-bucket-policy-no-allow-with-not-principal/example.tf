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
      Principal = { AWS = "arn:aws:iam::111122223333:role/worker" }
      Action    = "s3:GetObject"
      Resource  = "arn:aws:s3:::named/*"
    }]
  })
}

data "aws_iam_policy_document" "refusing" {
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = ["arn:aws:s3:::refusing/*"]

    not_principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}

# expect: met
resource "aws_s3_bucket_policy" "refusing" {
  bucket = "refusing"
  policy = data.aws_iam_policy_document.refusing.json
}

# expect: missing
resource "aws_s3_bucket_policy" "inverted" {
  bucket = "inverted"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect       = "Allow"
      NotPrincipal = { AWS = "arn:aws:iam::111122223333:user/bob" }
      Action       = "s3:GetObject"
      Resource     = "arn:aws:s3:::inverted/*"
    }]
  })
}

# expect: unknown
resource "aws_s3_bucket_policy" "undecided" {
  bucket = "undecided"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect       = var.effect
      NotPrincipal = { AWS = "arn:aws:iam::111122223333:user/bob" }
      Action       = "s3:GetObject"
      Resource     = "arn:aws:s3:::undecided/*"
    }]
  })
}
