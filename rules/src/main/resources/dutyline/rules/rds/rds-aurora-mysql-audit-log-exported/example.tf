variable "exports" {
  type = list(string)
}

# expect: met
resource "aws_rds_cluster" "audited" {
  engine                          = "aurora-mysql"
  master_username                 = "orders_admin"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["audit", "error"]
}

# expect: missing at enabled_cloudwatch_logs_exports
resource "aws_rds_cluster" "errors" {
  engine                          = "aurora-mysql"
  master_username                 = "orders_admin"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["error"]
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
  engine                          = "aurora-mysql"
  master_username                 = "orders_admin"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = var.exports
}
