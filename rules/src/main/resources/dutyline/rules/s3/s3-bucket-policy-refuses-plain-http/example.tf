variable "effect" {
  type = string
}

data "aws_iam_policy_document" "refusing" {
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
resource "aws_s3_bucket_policy" "refusing" {
  bucket = "refusing"
  policy = data.aws_iam_policy_document.refusing.json
}

# expect: missing
resource "aws_s3_bucket_policy" "allowing" {
  bucket = "allowing"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3:*"
      Resource  = "*"
      Condition = { Bool = { "aws:SecureTransport" = "true" } }
    }]
  })
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
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}
