variable "copy" {
  type = bool
}

# expect: met
resource "aws_rds_cluster" "copied" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  copy_tags_to_snapshot       = true
}

# expect: missing at copy_tags_to_snapshot
resource "aws_rds_cluster" "bare" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  copy_tags_to_snapshot       = false
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
  copy_tags_to_snapshot       = var.copy
}
