# expect: met
resource "aws_sns_topic" "guarded" {
  name = "guarded"
}

data "aws_iam_policy_document" "tls" {
  statement {
    effect    = "Deny"
    actions   = ["sns:Publish"]
    resources = [aws_sns_topic.guarded.arn]

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

resource "aws_sns_topic_policy" "guarded" {
  arn    = aws_sns_topic.guarded.arn
  policy = data.aws_iam_policy_document.tls.json
}

# expect: met
resource "aws_sns_topic" "inline" {
  name = "inline"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "sns:Publish"
      Resource  = "*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

# expect: missing
resource "aws_sns_topic" "bare" {
  name = "bare"
}
