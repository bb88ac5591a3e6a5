variable "resources" {
  type = list(string)
}

data "aws_iam_policy_document" "registry" {
  statement {
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }
}

# expect: met
resource "aws_iam_policy" "registry" {
  name   = "registry"
  policy = data.aws_iam_policy_document.registry.json
}

# expect: missing
resource "aws_iam_policy" "keys" {
  name = "keys"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["iam:CreateAccessKey", "iam:TagPolicy"], Resource = "*" }]
  })
}

# expect: met
resource "aws_iam_policy" "own_key" {
  name = "own-key"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:CreateAccessKey", Resource = "arn:aws:iam::*:user/robots/*" }]
  })
}

# expect: unknown
resource "aws_iam_role_policy" "undecided" {
  role = "worker"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:CreateAccessKey", Resource = var.resources }]
  })
}
