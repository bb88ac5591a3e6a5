variable "exports" {
  type = list(string)
}

# expect: met
resource "aws_db_instance" "logged" {
  engine                          = "postgres"
  instance_class                  = "db.t4g.small"
  allocated_storage               = 20
  username                        = "orders_admin"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]
}

# expect: missing at enabled_cloudwatch_logs_exports
resource "aws_db_instance" "none" {
  engine                          = "postgres"
  instance_class                  = "db.t4g.small"
  allocated_storage               = 20
  username                        = "orders_admin"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = []
}

# expect: missing
resource "aws_db_instance" "silent" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
}

# expect: not-applicable
resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "orders"
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
}

# expect: unknown
resource "aws_db_instance" "undecided" {
  engine                          = "postgres"
  instance_class                  = "db.t4g.small"
  allocated_storage               = 20
  username                        = "orders_admin"
  manage_master_user_password     = true
  enabled_cloudwatch_logs_exports = var.exports
}
