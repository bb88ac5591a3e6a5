variable "policy_arn" {
  type = string
}

# expect: missing at policy_arn
resource "aws_iam_policy_attachment" "admins" {
  name       = "admins"
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
  groups     = ["admins"]
}

# expect: met
resource "aws_iam_policy_attachment" "readers" {
  name       = "readers"
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  groups     = ["readers"]
}

# expect: unknown
resource "aws_iam_policy_attachment" "undecided" {
  name       = "undecided"
  policy_arn = var.policy_arn
  roles      = ["worker"]
}
