variable "routing" {
  type = bool
}

# expect: met
resource "aws_redshift_cluster" "routed" {
  cluster_identifier     = "routed"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  enhanced_vpc_routing   = true
}

# expect: missing at enhanced_vpc_routing
resource "aws_redshift_cluster" "off" {
  cluster_identifier     = "off"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  enhanced_vpc_routing   = false
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
  enhanced_vpc_routing   = var.routing
}
