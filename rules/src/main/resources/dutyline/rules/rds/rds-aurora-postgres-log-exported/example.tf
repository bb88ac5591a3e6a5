variable "exports" {
  type = list(string)
}

# expect: met
resource "aws_rds_cluster" "logged" {
  master_username                 = "orders_admin"
  manage_master_user_password     = true
  engine                          = "aurora-postgresql"
  enabled_cloudwatch_logs_exports = ["postgresql"]
}

# expect: missing
resource "aws_rds_cluster" "silent" {
  master_username             = "orders_admin"
  manage_master_user_password = true
  engine                      = "aurora-postgresql"
}

# expect: not-applicable
resource "aws_rds_cluster" "mysql" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
}

# expect: unknown
resource "aws_rds_cluster" "undecided" {
  master_username                 = "orders_admin"
  manage_master_user_password     = true
  engine                          = "aurora-postgresql"
  enabled_cloudwatch_logs_exports = var.exports
}
