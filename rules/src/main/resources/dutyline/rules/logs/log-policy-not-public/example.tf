variable "policy" {
  type = string
}

data "aws_iam_policy_document" "service" {
  statement {
    actions   = ["logs:PutLogEvents"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["es.amazonaws.com"]
    }
  }
}

# expect: met
resource "aws_cloudwatch_log_resource_policy" "service" {
  policy_name     = "service"
  policy_document = data.aws_iam_policy_document.service.json
}

# expect: missing
resource "aws_cloudwatch_log_destination" "open" {
  name       = "open"
  role_arn   = "arn:aws:iam::111122223333:role/logs"
  target_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/logs"
}

resource "aws_cloudwatch_log_destination_policy" "open" {
  destination_name = aws_cloudwatch_log_destination.open.name

  access_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "logs:PutSubscriptionFilter"
      Resource  = aws_cloudwatch_log_destination.open.arn
    }]
  })
}

# expect: unknown
resource "aws_cloudwatch_log_resource_policy" "undecided" {
  policy_name     = "undecided"
  policy_document = var.policy
}
