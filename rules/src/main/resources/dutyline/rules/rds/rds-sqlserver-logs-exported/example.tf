variable "exports" {
  type = list(string)
}

# expect: met
resource "aws_db_instance" "logged" {
  instance_class                  = "db.t4g.small"
  allocated_storage               = 20
  username                        = "orders_admin"
  manage_master_user_password     = true
  engine                          = "sqlserver-se"
  license_model                   = "license-included"
  enabled_cloudwatch_logs_exports = ["agent", "error"]
}

# expect: missing at enabled_cloudwatch_logs_exports
resource "aws_db_instance" "errors" {
  instance_class                  = "db.t4g.small"
  allocated_storage               = 20
  username                        = "orders_admin"
  manage_master_user_password     = true
  engine                          = "sqlserver-se"
  license_model                   = "license-included"
  enabled_cloudwatch_logs_exports = ["error"]
}

# expect: missing
resource "aws_db_instance" "silent" {
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  engine                      = "sqlserver-se"
  license_model               = "license-included"
}

# expect: not-applicable
resource "aws_db_instance" "postgres" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
}

# expect: unknown
resource "aws_db_instance" "undecided" {
  instance_class                  = "db.t4g.small"
  allocated_storage               = 20
  username                        = "orders_admin"
  manage_master_user_password     = true
  engine                          = "sqlserver-se"
  license_model                   = "license-included"
  enabled_cloudwatch_logs_exports = var.exports
}
