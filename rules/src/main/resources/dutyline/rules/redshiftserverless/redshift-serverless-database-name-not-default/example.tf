variable "name" {
  type = string
}

# expect: met
resource "aws_redshiftserverless_namespace" "named" {
  namespace_name = "named"
  db_name        = "sales"
}

# expect: missing at db_name
resource "aws_redshiftserverless_namespace" "dev" {
  namespace_name = "dev"
  db_name        = "dev"
}

# expect: missing
resource "aws_redshiftserverless_namespace" "silent" {
  namespace_name = "silent"
}

# expect: unknown
resource "aws_redshiftserverless_namespace" "undecided" {
  namespace_name = "undecided"
  db_name        = var.name
}
