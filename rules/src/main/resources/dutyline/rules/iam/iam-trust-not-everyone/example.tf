variable "trusted" {
  type = string
}

# expect: met
resource "aws_iam_role" "for_lambda" {
  name = "for-lambda"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "lambda.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

data "aws_iam_policy_document" "for_all" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

# expect: missing
resource "aws_iam_role" "for_all" {
  name               = "for-all"
  assume_role_policy = data.aws_iam_policy_document.for_all.json
}

# expect: met
resource "aws_iam_role" "for_our_organisation" {
  name = "for-our-organisation"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sts:AssumeRole"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
    }]
  })
}

# expect: unknown
resource "aws_iam_role" "for_some" {
  name = "for-some"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = var.trusted }, Action = "sts:AssumeRole" }]
  })
}
