variable "account" {
  type = string
}

resource "aws_s3_bucket" "a" {
  bucket = "a"
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_iam_policy_document" "known" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = ["arn:aws:s3:::a/&{aws:username}"]

    principals {
      type        = "AWS"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

data "aws_iam_policy_document" "open" {
  source_policy_documents = [data.aws_iam_policy_document.known.json]

  override_policy_documents = [jsonencode({
    Statement = [{ Sid = "Read", Effect = "Deny", Action = "s3:*", Resource = "*" }]
  })]

  statement {
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.a.arn, "${aws_s3_bucket.a.arn}/*", "arn:aws:s3:::_BUCKET_ID_/x"]

    not_principals {
      type        = "AWS"
      identifiers = ["arn:${data.aws_partition.current.partition}:iam::${var.account}:root"]
    }
  }
}

resource "aws_s3_bucket_policy" "known" {
  bucket = aws_s3_bucket.a.id
  policy = data.aws_iam_policy_document.known.json
}

resource "aws_s3_bucket_policy" "open" {
  bucket = aws_s3_bucket.a.id
  policy = data.aws_iam_policy_document.open.json
}

resource "aws_s3_bucket_policy" "in_place" {
  bucket = aws_s3_bucket.a.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ["s3:GetObject"]
        Resource = "${aws_s3_bucket.a.arn}/*"
      },
    ]
  })
}

resource "aws_s3_bucket_policy" "heredoc" {
  bucket = aws_s3_bucket.a.id
  policy = <<-EOT
    {
      "Statement": [{
        "Effect": "Allow",
        "Principal": { "AWS": "arn:aws:iam::${data.aws_caller_identity.current.account_id}:root" },
        "Resource": ["${aws_s3_bucket.a.arn}/*"],
        "Condition": { "StringEquals": { "${var.account}:sub": ${jsonencode([var.account])} } }
      }]
    }
  EOT
}

resource "aws_s3_bucket_policy" "replaced" {
  bucket = aws_s3_bucket.a.id
  policy = replace(data.aws_iam_policy_document.open.json, "_BUCKET_ID_", aws_s3_bucket.a.id)
}
