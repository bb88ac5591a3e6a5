variable "effect" {
  type = string
}

# expect: met
resource "aws_s3_bucket_policy" "deletes" {
  bucket = "deletes"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = ["s3:DeleteObject", "s3:DeleteObjectVersion"]
      Resource  = "arn:aws:s3:::deletes/*"
    }]
  })
}

data "aws_iam_policy_document" "plain_http" {
  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = ["*"]

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

# expect: met
resource "aws_s3_bucket_policy" "plain_http" {
  bucket = "plain-http"
  policy = data.aws_iam_policy_document.plain_http.json
}

# expect: missing
resource "aws_s3_bucket_policy" "locked" {
  bucket = "locked"

  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": { "Effect": "Deny", "Principal": { "AWS": ["*"] }, "Action": "s3:*", "Resource": "*" }
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
      Action    = "s3:*"
      Resource  = "*"
    }]
  })
}
