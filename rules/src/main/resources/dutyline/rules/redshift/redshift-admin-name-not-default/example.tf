variable "name" {
  type = string
}

# expect: met
resource "aws_redshift_cluster" "chosen" {
  cluster_identifier     = "chosen"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
}

# expect: missing at master_username
resource "aws_redshift_cluster" "default" {
  cluster_identifier     = "default"
  node_type              = "ra3.large"
  manage_master_password = true
  master_username        = "awsuser"
}

# expect: unknown
resource "aws_redshift_cluster" "undecided" {
  cluster_identifier     = "undecided"
  node_type              = "ra3.large"
  manage_master_password = true
  master_username        = var.name
}
