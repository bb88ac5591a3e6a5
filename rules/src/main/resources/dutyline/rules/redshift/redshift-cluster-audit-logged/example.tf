# expect: met
resource "aws_redshift_cluster" "bucket" {
  cluster_identifier     = "bucket"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
}

resource "aws_redshift_logging" "bucket" {
  cluster_identifier   = aws_redshift_cluster.bucket.id
  log_destination_type = "s3"
  bucket_name          = "audit-logs-111122223333"
}

# expect: met
resource "aws_redshift_cluster" "groups" {
  cluster_identifier     = "groups"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
}

resource "aws_redshift_logging" "groups" {
  cluster_identifier   = aws_redshift_cluster.groups.cluster_identifier
  log_destination_type = "cloudwatch"
  log_exports          = ["connectionlog", "userlog", "useractivitylog"]
}

# expect: missing
resource "aws_redshift_cluster" "silent" {
  cluster_identifier     = "silent"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
}
