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

data "aws_iam_policy_document" "inverted" {
  statement {
    not_actions = ["sqs:Delete*"]
    resources   = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/worker"]
    }
  }
}

# expect: missing
resource "aws_sqs_queue_policy" "inverted" {
  queue_url = "https://sqs.eu-west-1.amazonaws.com/111122223333/inverted"
  policy    = data.aws_iam_policy_document.inverted.json
}

# expect: unknown
resource "aws_sqs_queue_policy" "undecided" {
  queue_url = "https://sqs.eu-west-1.amazonaws.com/111122223333/undecided"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = var.effect
      Principal = { AWS = "arn:aws:iam::111122223333:role/worker" }
      NotAction = "sqs:Delete*"
      Resource  = "*"
    }]
  })
}
