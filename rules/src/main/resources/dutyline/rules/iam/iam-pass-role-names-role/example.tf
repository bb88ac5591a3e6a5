variable "role_arn" {
  type = string
}

# expect: missing
resource "aws_iam_policy" "any_role" {
  name = "any-role"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["ec2:RunInstances", "iam:PassRole"], Resource = "*" }]
  })
}

data "aws_iam_policy_document" "own_role" {
  statement {
    actions   = ["iam:PassRole"]
    resources = ["arn:aws:iam::111122223333:role/worker"]
  }

  statement {
    actions   = ["iam:PassRole"]
    resources = ["*"]

    condition {
      test     = "StringEquals"
      variable = "iam:PassedToService"
      values   = ["ecs-tasks.amazonaws.com"]
    }
  }
}

# expect: met
resource "aws_iam_policy" "own_role" {
  name   = "own-role"
  policy = data.aws_iam_policy_document.own_role.json
}

# expect: unknown
resource "aws_iam_role_policy" "undecided" {
  role = "pipeline"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = var.role_arn }]
  })
}
