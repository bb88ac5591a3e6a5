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

data "aws_iam_policy_document" "inverted" {
  statement {
    not_actions = ["s3:Delete*"]
    resources   = ["arn:aws:s3:::inverted/*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/worker"]
    }
  }
}

# expect: missing
resource "aws_s3_bucket_policy" "inverted" {
  bucket = "inverted"
  policy = data.aws_iam_policy_document.inverted.json
}

# expect: unknown
resource "aws_s3_bucket_policy" "undecided" {
  bucket = "undecided"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = var.effect
      Principal = { AWS = "arn:aws:iam::111122223333:role/worker" }
      NotAction = "s3:Delete*"
      Resource  = "arn:aws:s3:::undecided/*"
    }]
  })
}
