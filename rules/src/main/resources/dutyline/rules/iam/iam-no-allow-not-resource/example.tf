variable "effect" {
  type = string
}

# expect: missing
resource "aws_iam_role_policy" "all_but" {
  role   = "worker"
  policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [
        { "Effect": "Allow", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::salaries/*" }
      ]
    }
  JSON
}

data "aws_iam_policy_document" "forbids" {
  statement {
    effect        = "Deny"
    actions       = ["s3:*"]
    not_resources = ["arn:aws:s3:::reports/*"]
  }
}

# expect: met
resource "aws_iam_policy" "forbids" {
  name   = "forbids"
  policy = data.aws_iam_policy_document.forbids.json
}

# expect: unknown
resource "aws_iam_group_policy" "undecided" {
  group = "operators"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = var.effect, Action = "s3:GetObject", NotResource = "arn:aws:s3:::salaries/*" }]
  })
}
