variable "actions" {
  type = list(string)
}

# expect: missing
resource "aws_iam_policy" "all_of_s3" {
  name = "all-of-s3"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["logs:PutLogEvents", "s3:*"], Resource = "arn:aws:s3:::reports/*" }]
  })
}

data "aws_iam_policy_document" "reads" {
  statement {
    actions   = ["s3:Get*", "s3:List*"]
    resources = ["arn:aws:s3:::reports", "arn:aws:s3:::reports/*"]
  }
}

# expect: met
resource "aws_iam_policy" "reads" {
  name   = "reads"
  policy = data.aws_iam_policy_document.reads.json
}

# expect: unknown
resource "aws_iam_role_policy" "undecided" {
  role = "worker"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = var.actions, Resource = "arn:aws:s3:::reports/*" }]
  })
}
