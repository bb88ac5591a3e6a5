variable "effect" {
  type = string
}

# expect: met
resource "aws_sns_topic_policy" "named" {
  arn = "arn:aws:sns:eu-west-1:111122223333:named"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/worker" }
      Action    = "sns:Publish"
      Resource  = "*"
    }]
  })
}

data "aws_iam_policy_document" "inverted" {
  statement {
    not_actions = ["sns:Delete*"]
    resources   = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/worker"]
    }
  }
}

# expect: missing
resource "aws_sns_topic_policy" "inverted" {
  arn    = "arn:aws:sns:eu-west-1:111122223333:inverted"
  policy = data.aws_iam_policy_document.inverted.json
}

# expect: unknown
resource "aws_sns_topic_policy" "undecided" {
  arn = "arn:aws:sns:eu-west-1:111122223333:undecided"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = var.effect
      Principal = { AWS = "arn:aws:iam::111122223333:role/worker" }
      NotAction = "sns:Delete*"
      Resource  = "*"
    }]
  })
}
