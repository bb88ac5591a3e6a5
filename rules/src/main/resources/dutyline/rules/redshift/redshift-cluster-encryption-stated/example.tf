variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_redshift_cluster" "stated" {
  cluster_identifier     = "stated"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  encrypted              = true
}

# expect: missing at encrypted
resource "aws_redshift_cluster" "plain" {
  cluster_identifier     = "plain"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  encrypted              = false
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
  encrypted              = var.encrypt
}
