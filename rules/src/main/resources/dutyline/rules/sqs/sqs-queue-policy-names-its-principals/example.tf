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

data "aws_iam_policy_document" "service" {
  statement {
    actions   = ["sqs:SendMessage"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["cloudtrail.amazonaws.com"]
    }
  }
}

# expect: met
resource "aws_sqs_queue_policy" "service" {
  queue_url = "https://sqs.eu-west-1.amazonaws.com/111122223333/service"
  policy    = data.aws_iam_policy_document.service.json
}

# expect: missing
resource "aws_sqs_queue_policy" "roles" {
  queue_url = "https://sqs.eu-west-1.amazonaws.com/111122223333/roles"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = ["arn:aws:iam::111122223333:root", "arn:aws:iam::*:role/worker"] }
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
      type        = "AWS"
      identifiers = ["*"]
    }

    condition {
      test     = "ArnEquals"
      variable = "aws:SourceArn"
      values   = ["arn:aws:sns:eu-west-1:111122223333:orders"]
    }
  }
}

# expect: missing
resource "aws_sqs_queue_policy" "own" {
  queue_url = "https://sqs.eu-west-1.amazonaws.com/111122223333/own"
  policy    = data.aws_iam_policy_document.own.json
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
