# The block became a resource of its own, aws_redshift_snapshot_copy, with provider 6.
# expect: met
resource "aws_redshift_cluster" "sales" {
  cluster_identifier     = "sales"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  snapshot_copy {
    destination_region = "eu-west-1"
  }
}

# expect: missing at snapshot_copy.destination_region
resource "aws_redshift_cluster" "stock" {
  cluster_identifier     = "stock"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  snapshot_copy {
    destination_region = "us-east-1"
  }
}
