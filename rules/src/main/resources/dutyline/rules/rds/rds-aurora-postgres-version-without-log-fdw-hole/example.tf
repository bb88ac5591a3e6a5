variable "release" {
  type = string
}

# expect: met
resource "aws_rds_cluster" "current" {
  master_username             = "orders_admin"
  manage_master_user_password = true
  engine                      = "aurora-postgresql"
  engine_version              = "16.4"
}

# expect: met
resource "aws_rds_cluster" "latest" {
  master_username             = "orders_admin"
  manage_master_user_password = true
  engine                      = "aurora-postgresql"
}

# expect: missing at engine_version
resource "aws_rds_cluster" "old" {
  master_username             = "orders_admin"
  manage_master_user_password = true
  engine                      = "aurora-postgresql"
  engine_version              = "11.8"
}

# expect: missing at engine_version
resource "aws_rds_cluster_instance" "old" {
  cluster_identifier = "orders"
  instance_class     = "db.r6g.large"
  engine             = "aurora-postgresql"
  engine_version     = "10.11"
}

# expect: not-applicable
resource "aws_rds_cluster" "mysql" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
}

# expect: unknown
resource "aws_rds_cluster" "undecided" {
  master_username             = "orders_admin"
  manage_master_user_password = true
  engine                      = "aurora-postgresql"
  engine_version              = var.release
}
