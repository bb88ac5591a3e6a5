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

data "aws_iam_policy_document" "own" {
  statement {
    actions   = ["sns:Publish"]
    resources = ["*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:SourceOwner"
      values   = ["111122223333"]
    }
  }
}

# expect: met
resource "aws_sns_topic_policy" "own" {
  arn    = "arn:aws:sns:eu-west-1:111122223333:own"
  policy = data.aws_iam_policy_document.own.json
}

# expect: missing
resource "aws_sns_topic_policy" "anyone" {
  arn = "arn:aws:sns:eu-west-1:111122223333:anyone"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sns:Publish"
      Resource  = "*"
    }]
  })
}

# expect: unknown
resource "aws_sns_topic_policy" "undecided" {
  arn = "arn:aws:sns:eu-west-1:111122223333:undecided"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = var.effect
      Principal = "*"
      Action    = "sns:Publish"
      Resource  = "*"
    }]
  })
}
