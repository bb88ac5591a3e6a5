variable "upgrade" {
  type = bool
}

# expect: met
resource "aws_redshift_cluster" "stated" {
  cluster_identifier           = "stated"
  node_type                    = "ra3.large"
  master_username              = "sales_admin"
  manage_master_password       = true
  preferred_maintenance_window = "sun:03:00-sun:04:00"
}

# expect: missing
resource "aws_redshift_cluster" "silent" {
  cluster_identifier     = "silent"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
}

# expect: missing at allow_version_upgrade
resource "aws_redshift_cluster" "old" {
  cluster_identifier           = "old"
  node_type                    = "ra3.large"
  master_username              = "sales_admin"
  manage_master_password       = true
  preferred_maintenance_window = "sun:03:00-sun:04:00"
  allow_version_upgrade        = false
}

# expect: missing at automated_snapshot_retention_period
resource "aws_redshift_cluster" "bare" {
  cluster_identifier                  = "bare"
  node_type                           = "ra3.large"
  master_username                     = "sales_admin"
  manage_master_password              = true
  preferred_maintenance_window        = "sun:03:00-sun:04:00"
  automated_snapshot_retention_period = 0
}

# expect: unknown
resource "aws_redshift_cluster" "undecided" {
  cluster_identifier           = "undecided"
  node_type                    = "ra3.large"
  master_username              = "sales_admin"
  manage_master_password       = true
  preferred_maintenance_window = "sun:03:00-sun:04:00"
  allow_version_upgrade        = var.upgrade
}
