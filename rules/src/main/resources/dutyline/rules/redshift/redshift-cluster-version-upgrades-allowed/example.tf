variable "upgrade" {
  type = bool
}

# expect: met
resource "aws_redshift_cluster" "default" {
  cluster_identifier     = "default"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
}

# expect: missing at allow_version_upgrade
resource "aws_redshift_cluster" "old" {
  cluster_identifier     = "old"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  allow_version_upgrade  = false
}

# expect: unknown
resource "aws_redshift_cluster" "undecided" {
  cluster_identifier     = "undecided"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  allow_version_upgrade  = var.upgrade
}
