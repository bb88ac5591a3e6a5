variable "group" {
  type = string
}

resource "aws_redshift_parameter_group" "strict" {
  name   = "strict"
  family = "redshift-1.0"
  parameter {
    name  = "require_ssl"
    value = "true"
  }
}

resource "aws_redshift_parameter_group" "lax" {
  name   = "lax"
  family = "redshift-1.0"
  parameter {
    name  = "require_ssl"
    value = "false"
  }
}

# expect: met
resource "aws_redshift_cluster" "strict" {
  cluster_identifier           = "strict"
  node_type                    = "ra3.large"
  master_username              = "sales_admin"
  manage_master_password       = true
  cluster_parameter_group_name = aws_redshift_parameter_group.strict.name
}

# expect: missing at cluster_parameter_group_name
resource "aws_redshift_cluster" "lax" {
  cluster_identifier           = "lax"
  node_type                    = "ra3.large"
  master_username              = "sales_admin"
  manage_master_password       = true
  cluster_parameter_group_name = aws_redshift_parameter_group.lax.name
}

# expect: met
resource "aws_redshift_cluster" "default" {
  cluster_identifier     = "default"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
}

# expect: unknown
resource "aws_redshift_cluster" "undecided" {
  cluster_identifier           = "undecided"
  node_type                    = "ra3.large"
  master_username              = "sales_admin"
  manage_master_password       = true
  cluster_parameter_group_name = var.group
}

# expect: missing at cluster_parameter_group_name
resource "aws_redshift_cluster" "older" {
  cluster_identifier           = "older"
  node_type                    = "ra3.large"
  master_username              = "sales_admin"
  manage_master_password       = true
  cluster_parameter_group_name = "default.redshift-1.0"
}
