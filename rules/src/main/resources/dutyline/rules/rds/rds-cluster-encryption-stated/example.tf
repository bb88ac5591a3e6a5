variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_rds_cluster" "stated" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  storage_encrypted           = true
}

# expect: missing at storage_encrypted
resource "aws_rds_cluster" "plain" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  storage_encrypted           = false
}

# expect: missing
resource "aws_rds_cluster" "silent" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
}

# expect: met
resource "aws_rds_cluster" "serverless" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  engine_mode                 = "serverless"
}

# expect: unknown
resource "aws_rds_cluster" "undecided" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  storage_encrypted           = var.encrypt
}
