variable "effect" {
  type = string
}

# expect: met
resource "aws_sqs_queue_policy" "named" {
  queue_url = "https://sqs.eu-west-1.amazonaws.com/111122223333/named"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/worker" }
      Action    = "sqs:SendMessage"
      Resource  = "*"
    }]
  })
}

data "aws_iam_policy_document" "own" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = ["*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = ["arn:aws:sns:eu-west-1:111122223333:orders"]
    }
  }
}

# expect: met
resource "aws_sqs_queue_policy" "own" {
  queue_url = "https://sqs.eu-west-1.amazonaws.com/111122223333/own"
  policy    = data.aws_iam_policy_document.own.json
}

# expect: missing
resource "aws_sqs_queue_policy" "anyone" {
  queue_url = "https://sqs.eu-west-1.amazonaws.com/111122223333/anyone"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sqs:SendMessage"
      Resource  = "*"
    }]
  })
}

# expect: unknown
resource "aws_sqs_queue_policy" "undecided" {
  queue_url = "https://sqs.eu-west-1.amazonaws.com/111122223333/undecided"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = var.effect
      Principal = "*"
      Action    = "sqs:SendMessage"
      Resource  = "*"
    }]
  })
}
