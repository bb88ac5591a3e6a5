variable "zones" {
  type = bool
}

# expect: met
resource "aws_redshift_cluster" "two_zones" {
  cluster_identifier     = "two-zones"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  multi_az               = true
}

# expect: missing at multi_az
resource "aws_redshift_cluster" "one_zone" {
  cluster_identifier     = "one-zone"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  multi_az               = false
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
  multi_az               = var.zones
}
