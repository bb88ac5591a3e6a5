variable "public" {
  type = bool
}

# expect: met
resource "aws_redshiftserverless_workgroup" "private" {
  namespace_name      = "sales"
  workgroup_name      = "private"
  publicly_accessible = false
}

# expect: met
resource "aws_redshiftserverless_workgroup" "default" {
  namespace_name = "sales"
  workgroup_name = "default"
}

# expect: missing at publicly_accessible
resource "aws_redshiftserverless_workgroup" "open" {
  namespace_name      = "sales"
  workgroup_name      = "open"
  publicly_accessible = true
}

# expect: unknown
resource "aws_redshiftserverless_workgroup" "undecided" {
  namespace_name      = "sales"
  workgroup_name      = "undecided"
  publicly_accessible = var.public
}
