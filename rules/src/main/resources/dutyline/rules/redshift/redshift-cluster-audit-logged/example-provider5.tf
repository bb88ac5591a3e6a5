# The block became a resource of its own, aws_redshift_logging, with provider 6.
variable "log" {
  type = bool
}

# expect: met
resource "aws_redshift_cluster" "logged" {
  cluster_identifier     = "logged"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  logging {
    enable      = true
    bucket_name = "audit-logs-111122223333"
  }
}

# expect: missing
resource "aws_redshift_cluster" "off" {
  cluster_identifier     = "off"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  logging {
    enable = false
  }
}

# expect: unknown
resource "aws_redshift_cluster" "undecided" {
  cluster_identifier     = "undecided"
  node_type              = "ra3.large"
  master_username        = "sales_admin"
  manage_master_password = true
  logging {
    enable      = var.log
    bucket_name = "audit-logs-111122223333"
  }
}
