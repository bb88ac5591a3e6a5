variable "resource" {
  type = string
}

# expect: missing
resource "aws_iam_policy" "any_role" {
  name = "any-role"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["iam:AttachRolePolicy", "iam:GetRole"], Resource = "*" }]
  })
}

data "aws_iam_policy_document" "bounded" {
  statement {
    actions   = ["iam:AttachRolePolicy"]
    resources = ["*"]

    condition {
      test     = "StringEquals"
      variable = "iam:PermissionsBoundary"
      values   = ["arn:aws:iam::111122223333:policy/boundary"]
    }
  }
}

# expect: met
resource "aws_iam_policy" "bounded" {
  name   = "bounded"
  policy = data.aws_iam_policy_document.bounded.json
}

# expect: unknown
resource "aws_iam_role_policy" "undecided" {
  role = "pipeline"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:AttachRolePolicy", Resource = var.resource }]
  })
}
