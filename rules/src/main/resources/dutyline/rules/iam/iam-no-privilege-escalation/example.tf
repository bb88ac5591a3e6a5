variable "resource" {
  type = string
}

data "aws_iam_policy_document" "starts_anything" {
  statement {
    actions   = ["iam:PassRole", "lambda:CreateFunction", "lambda:CreateEventSourceMapping"]
    resources = ["*"]
  }
}

# expect: missing
resource "aws_iam_policy" "starts_anything" {
  name   = "starts-anything"
  policy = data.aws_iam_policy_document.starts_anything.json
}

# expect: missing
resource "aws_iam_role_policy" "writes_policies" {
  role = "pipeline"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:Put*", Resource = "*" }]
  })
}

# expect: met
resource "aws_iam_policy" "passes_one_role" {
  name = "passes-one-role"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["lambda:CreateFunction", "lambda:InvokeFunction"], Resource = "*" },
      { Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::111122223333:role/worker" },
    ]
  })
}

# expect: unknown
resource "aws_iam_policy" "undecided" {
  name = "undecided"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:CreatePolicyVersion", Resource = var.resource }]
  })
}
