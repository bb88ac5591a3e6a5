variable "actions" {
  type = list(string)
}

data "aws_iam_policy_document" "everything" {
  statement {
    actions   = ["*"]
    resources = ["arn:aws:s3:::reports/*"]
  }
}

# expect: missing
resource "aws_iam_policy" "everything" {
  name   = "everything"
  policy = data.aws_iam_policy_document.everything.json
}

# expect: missing
resource "aws_iam_user_policy" "text" {
  user   = "operator"
  policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": { "Effect": "Allow", "Action": "*", "Resource": "arn:aws:s3:::reports/*" }
    }
  JSON
}

data "aws_iam_policy_document" "named" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::reports/*"]
  }

  statement {
    effect    = "Deny"
    actions   = ["*"]
    resources = ["arn:aws:s3:::salaries/*"]
  }
}

# expect: met
resource "aws_iam_group_policy" "named" {
  group  = "analysts"
  policy = data.aws_iam_policy_document.named.json
}

# expect: unknown
resource "aws_iam_policy" "undecided" {
  name = "undecided"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = var.actions, Resource = "arn:aws:s3:::reports/*" }]
  })
}

# expect: missing
resource "aws_ssoadmin_permission_set" "admin" {
  name         = "admin"
  instance_arn = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
}

resource "aws_ssoadmin_permission_set_inline_policy" "admin" {
  instance_arn       = aws_ssoadmin_permission_set.admin.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.admin.arn
  inline_policy      = data.aws_iam_policy_document.everything.json
}
