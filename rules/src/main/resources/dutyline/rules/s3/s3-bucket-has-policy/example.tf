# expect: met
resource "aws_s3_bucket" "governed" {
  bucket = "governed"
}

data "aws_iam_policy_document" "tls" {
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = ["${aws_s3_bucket.governed.arn}/*"]

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

resource "aws_s3_bucket_policy" "governed" {
  bucket = aws_s3_bucket.governed.id
  policy = data.aws_iam_policy_document.tls.json
}

# expect: missing
resource "aws_s3_bucket" "bare" {
  bucket = "bare"
}
