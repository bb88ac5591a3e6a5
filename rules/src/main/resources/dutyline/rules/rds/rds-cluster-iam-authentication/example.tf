variable "iam" {
  type = bool
}

# expect: met
resource "aws_rds_cluster" "iam" {
  engine                              = "aurora-mysql"
  master_username                     = "orders_admin"
  manage_master_user_password         = true
  iam_database_authentication_enabled = true
}

# expect: missing at iam_database_authentication_enabled
resource "aws_rds_cluster" "passwords" {
  engine                              = "aurora-mysql"
  master_username                     = "orders_admin"
  manage_master_user_password         = true
  iam_database_authentication_enabled = false
}

# expect: missing
resource "aws_rds_cluster" "silent" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
}

# expect: unknown
resource "aws_rds_cluster" "undecided" {
  engine                              = "aurora-mysql"
  master_username                     = "orders_admin"
  manage_master_user_password         = true
  iam_database_authentication_enabled = var.iam
}
