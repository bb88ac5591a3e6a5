variable "policy_arn" {
  type = string
}

locals {
  trust = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

# expect: met
resource "aws_iam_role" "reader" {
  name               = "reader"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy_attachment" "reader" {
  for_each = toset(["AmazonSSMManagedInstanceCore", "CloudWatchAgentServerPolicy"])

  role       = aws_iam_role.reader.name
  policy_arn = "arn:aws:iam::aws:policy/${each.key}"
}

# expect: missing at policy_arn
resource "aws_iam_role" "admin" {
  name               = "admin"
  assume_role_policy = local.trust
}

resource "aws_iam_role_policy_attachment" "admin" {
  role       = aws_iam_role.admin.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

# expect: missing at managed_policy_arns[0]
resource "aws_iam_role" "inline" {
  name                = "inline"
  assume_role_policy  = local.trust
  managed_policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]
}

# expect: missing at policy_arn
resource "aws_iam_group" "admins" {
  name = "admins"
}

resource "aws_iam_group_policy_attachment" "admins" {
  group      = aws_iam_group.admins.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

# expect: unknown
resource "aws_iam_user" "someone" {
  name = "someone"
}

resource "aws_iam_user_policy_attachment" "someone" {
  user       = aws_iam_user.someone.name
  policy_arn = var.policy_arn
}

# expect: missing at managed_policy_arn
resource "aws_ssoadmin_permission_set" "admin" {
  name         = "admin"
  instance_arn = "arn:aws:sso:::instance/ssoins-0123456789abcdef"
}

resource "aws_ssoadmin_managed_policy_attachment" "admin" {
  instance_arn       = aws_ssoadmin_permission_set.admin.instance_arn
  permission_set_arn = aws_ssoadmin_permission_set.admin.arn
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
