variable "group" {
  type = string
}

resource "aws_db_parameter_group" "mysql" {
  family = "mysql8.0"
  dynamic "parameter" {
    for_each = { require_secure_transport = "1" }
    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}

# expect: met
resource "aws_db_instance" "forced" {
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  engine                      = "mysql"
  parameter_group_name        = aws_db_parameter_group.mysql.name
}

# expect: met
resource "aws_db_instance" "default" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  engine_version              = "16.4"
}

# expect: missing
resource "aws_db_instance" "plain" {
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  engine                      = "mysql"
}

# expect: not-applicable
resource "aws_db_instance" "oracle" {
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  engine                      = "oracle-ee"
}

# expect: unknown
resource "aws_db_instance" "undecided" {
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  engine                      = "mysql"
  parameter_group_name        = var.group
}

# expect: met
resource "aws_db_instance" "current" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  parameter_group_name        = "default.postgres16"
}

# expect: missing at parameter_group_name
resource "aws_db_instance" "older" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  parameter_group_name        = "default.postgres14"
}
