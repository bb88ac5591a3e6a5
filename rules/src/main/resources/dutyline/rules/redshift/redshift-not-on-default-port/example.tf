variable "port" {
  type = number
}

# expect: met
resource "aws_redshift_cluster" "moved" {
  cluster_identifier     = "moved"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  port                   = 8192
}

# expect: missing at port
resource "aws_redshift_cluster" "default" {
  cluster_identifier     = "default"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  port                   = 5439
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
  port                   = var.port
}
