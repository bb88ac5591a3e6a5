# expect: met
resource "aws_s3_bucket" "guarded" {
  bucket = "guarded"
}

data "aws_iam_policy_document" "guarded" {
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.guarded.arn, "${aws_s3_bucket.guarded.arn}/*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_s3_bucket_policy" "guarded" {
  bucket = aws_s3_bucket.guarded.id
  policy = data.aws_iam_policy_document.guarded.json
}

# expect: missing
resource "aws_s3_bucket" "bare" {
  bucket = "bare"
}

# expect: missing
resource "aws_s3_bucket" "shared" {
  bucket = "shared"
}

resource "aws_s3_bucket_policy" "shared" {
  bucket = aws_s3_bucket.shared.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "s3:GetObject"
      Resource  = "${aws_s3_bucket.shared.arn}/*"
    }]
  })
}
