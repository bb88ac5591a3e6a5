variable "public" {
  type = bool
}

# expect: met
resource "aws_redshift_cluster" "private" {
  cluster_identifier     = "private"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  publicly_accessible    = false
}

# expect: missing at publicly_accessible
resource "aws_redshift_cluster" "open" {
  cluster_identifier     = "open"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  publicly_accessible    = true
}

# expect: unknown
resource "aws_redshift_cluster" "undecided" {
  cluster_identifier     = "undecided"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  publicly_accessible    = var.public
}
