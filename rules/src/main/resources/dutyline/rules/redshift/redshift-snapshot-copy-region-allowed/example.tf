variable "copy_region" {
  type = string
}

# expect: met
resource "aws_redshift_cluster" "sales" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
}

resource "aws_redshift_snapshot_copy" "sales" {
  cluster_identifier = aws_redshift_cluster.sales.id
  destination_region = "eu-west-1"
}

# expect: missing at destination_region
resource "aws_redshift_cluster" "stock" {
  cluster_identifier     = "stock"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
}

resource "aws_redshift_snapshot_copy" "stock" {
  cluster_identifier = aws_redshift_cluster.stock.id
  destination_region = "us-east-1"
}

# expect: unknown
resource "aws_redshift_cluster" "staff" {
  cluster_identifier     = "staff"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
}

resource "aws_redshift_snapshot_copy" "staff" {
  cluster_identifier = aws_redshift_cluster.staff.id
  destination_region = var.copy_region
}

# expect: not-applicable
resource "aws_redshift_cluster" "here" {
  cluster_identifier     = "here"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
}
