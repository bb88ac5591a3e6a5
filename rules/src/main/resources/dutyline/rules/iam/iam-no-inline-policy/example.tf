variable "policies" {
  type = map(string)
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "reports" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::reports/*"]
  }
}

# expect: met
resource "aws_iam_role" "plain" {
  name               = "plain"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

# expect: missing at inline_policy
resource "aws_iam_role" "inline" {
  name               = "inline"
  assume_role_policy = data.aws_iam_policy_document.trust.json

  inline_policy {
    name   = "reports"
    policy = data.aws_iam_policy_document.reports.json
  }
}

# expect: unknown
resource "aws_iam_role" "undecided" {
  name               = "undecided"
  assume_role_policy = data.aws_iam_policy_document.trust.json

  dynamic "inline_policy" {
    for_each = var.policies
    content {
      name   = inline_policy.key
      policy = inline_policy.value
    }
  }
}

# expect: missing at policy
resource "aws_iam_role_policy" "reports" {
  role   = aws_iam_role.plain.id
  policy = data.aws_iam_policy_document.reports.json
}

# expect: missing at policy
resource "aws_iam_group_policy" "reports" {
  group  = aws_iam_group.analysts.name
  policy = data.aws_iam_policy_document.reports.json
}

# expect: met
resource "aws_iam_group" "analysts" {
  name = "analysts"
}
