variable "name" {
  type = string
}

# expect: met
resource "aws_redshiftserverless_namespace" "chosen" {
  namespace_name        = "chosen"
  admin_username        = "sales_admin"
  manage_admin_password = true
}

# expect: missing at admin_username
resource "aws_redshiftserverless_namespace" "default" {
  namespace_name        = "default"
  admin_username        = "admin"
  manage_admin_password = true
}

# expect: missing
resource "aws_redshiftserverless_namespace" "silent" {
  namespace_name = "silent"
}

# expect: unknown
resource "aws_redshiftserverless_namespace" "undecided" {
  namespace_name        = "undecided"
  admin_username        = var.name
  manage_admin_password = true
}
