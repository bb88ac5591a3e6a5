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

data "aws_iam_policy_document" "refusing" {
  statement {
    effect    = "Deny"
    actions   = ["sns:*"]
    resources = ["*"]

    not_principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}

# expect: met
resource "aws_sns_topic_policy" "refusing" {
  arn    = "arn:aws:sns:eu-west-1:111122223333:refusing"
  policy = data.aws_iam_policy_document.refusing.json
}

# expect: missing
resource "aws_sns_topic_policy" "inverted" {
  arn = "arn:aws:sns:eu-west-1:111122223333:inverted"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect       = "Allow"
      NotPrincipal = { AWS = "arn:aws:iam::111122223333:user/bob" }
      Action       = "sns:Publish"
      Resource     = "*"
    }]
  })
}

# expect: unknown
resource "aws_sns_topic_policy" "undecided" {
  arn = "arn:aws:sns:eu-west-1:111122223333:undecided"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect       = var.effect
      NotPrincipal = { AWS = "arn:aws:iam::111122223333:user/bob" }
      Action       = "sns:Publish"
      Resource     = "*"
    }]
  })
}
