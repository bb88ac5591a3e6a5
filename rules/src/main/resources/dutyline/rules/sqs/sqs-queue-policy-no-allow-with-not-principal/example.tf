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

data "aws_iam_policy_document" "refusing" {
  statement {
    effect    = "Deny"
    actions   = ["sqs:*"]
    resources = ["*"]

    not_principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}

# expect: met
resource "aws_sqs_queue_policy" "refusing" {
  queue_url = "https://sqs.eu-west-1.amazonaws.com/111122223333/refusing"
  policy    = data.aws_iam_policy_document.refusing.json
}

# expect: missing
resource "aws_sqs_queue_policy" "inverted" {
  queue_url = "https://sqs.eu-west-1.amazonaws.com/111122223333/inverted"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect       = "Allow"
      NotPrincipal = { AWS = "arn:aws:iam::111122223333:user/bob" }
      Action       = "sqs:SendMessage"
      Resource     = "*"
    }]
  })
}

# expect: unknown
resource "aws_sqs_queue_policy" "undecided" {
  queue_url = "https://sqs.eu-west-1.amazonaws.com/111122223333/undecided"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect       = var.effect
      NotPrincipal = { AWS = "arn:aws:iam::111122223333:user/bob" }
      Action       = "sqs:SendMessage"
      Resource     = "*"
    }]
  })
}
