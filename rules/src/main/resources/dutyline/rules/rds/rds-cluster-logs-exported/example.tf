variable "exports" {
  type = list(string)
}

# expect: met
resource "aws_rds_cluster" "logged" {
  engine                          = "aurora-mysql"
  master_username                 = "orders_admin"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["audit", "error"]
}

# expect: missing at enabled_cloudwatch_logs_exports
resource "aws_rds_cluster" "none" {
  engine                          = "aurora-mysql"
  master_username                 = "orders_admin"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = []
}

# expect: missing
resource "aws_rds_cluster" "silent" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
}

# expect: unknown
resource "aws_rds_cluster" "undecided" {
  engine                          = "aurora-mysql"
  master_username                 = "orders_admin"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = var.exports
}
