variable "effect" {
  type = string
}

# expect: met
resource "aws_kinesis_resource_policy" "named" {
  resource_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/named"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/worker" }
      Action    = "kinesis:GetRecords"
      Resource  = "*"
    }]
  })
}

data "aws_iam_policy_document" "own" {
  statement {
    actions   = ["kinesis:GetRecords"]
    resources = ["*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["o-a1b2c3d4e5"]
    }
  }
}

# expect: met
resource "aws_kinesis_resource_policy" "own" {
  resource_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/own"
  policy       = data.aws_iam_policy_document.own.json
}

# expect: missing
resource "aws_kinesis_resource_policy" "anyone" {
  resource_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/anyone"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "kinesis:GetRecords"
      Resource  = "*"
    }]
  })
}

# expect: unknown
resource "aws_kinesis_resource_policy" "undecided" {
  resource_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/undecided"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = var.effect
      Principal = "*"
      Action    = "kinesis:GetRecords"
      Resource  = "*"
    }]
  })
}
