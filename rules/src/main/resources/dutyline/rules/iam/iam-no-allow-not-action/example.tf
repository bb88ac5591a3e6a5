variable "effect" {
  type = string
}

data "aws_iam_policy_document" "all_but" {
  statement {
    not_actions = ["iam:*"]
    resources   = ["*"]
  }
}

# expect: missing
resource "aws_iam_policy" "all_but" {
  name   = "all-but"
  policy = data.aws_iam_policy_document.all_but.json
}

# expect: met
resource "aws_iam_policy" "forbids" {
  name = "forbids"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Deny", NotAction = "iam:*", Resource = "*" },
      { Effect = "Allow", Action = "iam:GetUser", Resource = "*" },
    ]
  })
}

# expect: unknown
resource "aws_iam_user_policy" "undecided" {
  user = "operator"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = var.effect, NotAction = "iam:*", Resource = "*" }]
  })
}
