variable "action" {
  type = string
}

# expect: missing
resource "aws_iam_role" "any_action" {
  name               = "any-action"
  assume_role_policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [{ "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:*" }]
    }
  JSON
}

data "aws_iam_policy_document" "named" {
  statement {
    actions = ["sts:AssumeRole", "sts:TagSession"]
    principals {
      type        = "Service"
      identifiers = ["pods.eks.amazonaws.com"]
    }
  }
}

# expect: met
resource "aws_iam_role" "named" {
  name               = "named"
  assume_role_policy = data.aws_iam_policy_document.named.json
}

# expect: unknown
resource "aws_iam_role" "undecided" {
  name = "undecided"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = var.action }]
  })
}
