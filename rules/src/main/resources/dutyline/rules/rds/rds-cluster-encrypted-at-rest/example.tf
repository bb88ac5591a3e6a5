variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_rds_cluster" "encrypted" {
  master_username             = "orders_admin"
  manage_master_user_password = true
  engine                      = "mysql"
  storage_encrypted           = true
}

# expect: met
resource "aws_rds_cluster" "default" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
}

# expect: missing at storage_encrypted
resource "aws_rds_cluster" "plain" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  storage_encrypted           = false
}

# expect: missing
resource "aws_rds_cluster" "multi_az" {
  master_username             = "orders_admin"
  manage_master_user_password = true
  engine                      = "mysql"
  db_cluster_instance_class   = "db.m6gd.large"
  allocated_storage           = 100
  iops                        = 1000
  storage_type                = "io1"
}

# expect: not-applicable
resource "aws_rds_cluster" "restored" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  snapshot_identifier         = "orders-2026"
}

# expect: unknown
resource "aws_rds_cluster" "undecided" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  storage_encrypted           = var.encrypt
}
