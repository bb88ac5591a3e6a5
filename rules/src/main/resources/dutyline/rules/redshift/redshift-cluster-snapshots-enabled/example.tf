variable "days" {
  type = number
}

# expect: met
resource "aws_redshift_cluster" "default" {
  cluster_identifier     = "default"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
}

# expect: missing at automated_snapshot_retention_period
resource "aws_redshift_cluster" "off" {
  cluster_identifier                  = "off"
  node_type                           = "ra3.large"
  master_username                     = "sales_admin"
  manage_master_password              = true
  automated_snapshot_retention_period = 0
}

# expect: unknown
resource "aws_redshift_cluster" "undecided" {
  cluster_identifier                  = "undecided"
  node_type                           = "ra3.large"
  master_username                     = "sales_admin"
  manage_master_password              = true
  automated_snapshot_retention_period = var.days
}
