variable "group" {
  type = string
}

resource "aws_db_parameter_group" "queries" {
  family = "postgres14"
  parameter {
    name  = "log_statement"
    value = "ddl"
  }
  parameter {
    name  = "log_min_duration_statement"
    value = "1000"
  }
}

# expect: met
resource "aws_db_instance" "logged" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  parameter_group_name        = aws_db_parameter_group.queries.name
}

# expect: missing
resource "aws_db_instance" "default" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
}

# expect: not-applicable
resource "aws_db_instance" "mysql" {
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  engine                      = "mysql"
}

# expect: unknown
resource "aws_db_instance" "undecided" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  parameter_group_name        = var.group
}

# expect: missing at parameter_group_name
resource "aws_db_instance" "named" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  parameter_group_name        = "default.postgres16"
}
