variable "resource" {
  type = string
}

data "aws_iam_policy_document" "secrets" {
  statement {
    actions   = ["ec2:CreateTags", "secretsmanager:GetSecretValue"]
    resources = ["*"]
  }
}

# expect: missing
resource "aws_iam_policy" "secrets" {
  name   = "secrets"
  policy = data.aws_iam_policy_document.secrets.json
}

# expect: met
resource "aws_iam_policy" "reports" {
  name = "reports"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::reports/*" }]
  })
}

# expect: unknown
resource "aws_iam_policy" "undecided" {
  name = "undecided"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = var.resource }]
  })
}
