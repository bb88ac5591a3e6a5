variable "name" {
  type = string
}

# expect: met
resource "aws_redshift_cluster" "named" {
  cluster_identifier     = "named"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  database_name          = "sales"
}

# expect: missing at database_name
resource "aws_redshift_cluster" "dev" {
  cluster_identifier     = "dev"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  database_name          = "dev"
}

# expect: missing
resource "aws_redshift_cluster" "silent" {
  cluster_identifier     = "silent"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
}

# expect: unknown
resource "aws_redshift_cluster" "undecided" {
  cluster_identifier     = "undecided"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  database_name          = var.name
}
