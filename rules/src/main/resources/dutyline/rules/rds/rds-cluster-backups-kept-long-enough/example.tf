variable "days" {
  type = number
}

# expect: met
resource "aws_rds_cluster" "kept" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  backup_retention_period     = 14
}

# expect: missing at backup_retention_period
resource "aws_rds_cluster" "brief" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  backup_retention_period     = 3
}

# expect: missing
resource "aws_rds_cluster" "silent" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
}

# expect: not-applicable
resource "aws_rds_cluster" "member" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  global_cluster_identifier   = "orders"
}

# expect: unknown
resource "aws_rds_cluster" "undecided" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  backup_retention_period     = var.days
}
