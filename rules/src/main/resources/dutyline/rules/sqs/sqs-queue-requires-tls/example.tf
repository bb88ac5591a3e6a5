# expect: met
resource "aws_sqs_queue" "guarded" {
  name = "guarded"
}

data "aws_iam_policy_document" "tls" {
  statement {
    effect    = "Deny"
    actions   = ["sqs:*"]
    resources = [aws_sqs_queue.guarded.arn]

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

resource "aws_sqs_queue_policy" "guarded" {
  queue_url = aws_sqs_queue.guarded.id
  policy    = data.aws_iam_policy_document.tls.json
}

# expect: met
resource "aws_sqs_queue" "inline" {
  name = "inline"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "sqs:*"
      Resource  = "*"
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}

# expect: missing
resource "aws_sqs_queue" "bare" {
  name = "bare"
}
