# The attribute came with provider 6.
variable "upgrade" {
  type = bool
}

# expect: met
resource "aws_rds_cluster" "default" {
  master_username             = "orders_admin"
  manage_master_user_password = true
  engine                      = "mysql"
}

# expect: missing at auto_minor_version_upgrade
resource "aws_rds_cluster" "off" {
  master_username             = "orders_admin"
  manage_master_user_password = true
  engine                      = "mysql"
  auto_minor_version_upgrade  = false
}

# expect: unknown
resource "aws_rds_cluster" "undecided" {
  master_username             = "orders_admin"
  manage_master_user_password = true
  engine                      = "mysql"
  auto_minor_version_upgrade  = var.upgrade
}
