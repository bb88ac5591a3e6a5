variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_redshift_cluster" "encrypted" {
  cluster_identifier     = "encrypted"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  encrypted              = true
}

# expect: met
resource "aws_redshift_cluster" "default" {
  cluster_identifier     = "default"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
}

# expect: missing at encrypted
resource "aws_redshift_cluster" "plain" {
  cluster_identifier     = "plain"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  encrypted              = false
}

# expect: unknown
resource "aws_redshift_cluster" "undecided" {
  cluster_identifier     = "undecided"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  encrypted              = var.encrypt
}
