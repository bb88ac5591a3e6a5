variable "window" {
  type = number
}

# expect: met
resource "aws_rds_cluster" "rewindable" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  backtrack_window            = 86400
}

# expect: missing at backtrack_window
resource "aws_rds_cluster" "off" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  backtrack_window            = 0
}

# expect: missing
resource "aws_rds_cluster" "silent" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
}

# expect: not-applicable
resource "aws_rds_cluster" "postgres" {
  master_username             = "orders_admin"
  manage_master_user_password = true
  engine                      = "aurora-postgresql"
}

# expect: unknown
resource "aws_rds_cluster" "undecided" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  backtrack_window            = var.window
}
