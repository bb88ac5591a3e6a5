variable "protect" {
  type = bool
}

# expect: met
resource "aws_rds_cluster" "protected" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  deletion_protection         = true
}

# expect: missing at deletion_protection
resource "aws_rds_cluster" "open" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  deletion_protection         = false
}

# expect: missing
resource "aws_rds_cluster" "silent" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
}

# expect: unknown
resource "aws_rds_cluster" "undecided" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  deletion_protection         = var.protect
}
