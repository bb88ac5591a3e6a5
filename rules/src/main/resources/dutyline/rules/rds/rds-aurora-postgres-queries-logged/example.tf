variable "group" {
  type = string
}

resource "aws_rds_cluster_parameter_group" "queries" {
  family = "aurora-postgresql16"
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
resource "aws_rds_cluster" "logged" {
  master_username                 = "orders_admin"
  manage_master_user_password     = true
  engine                          = "aurora-postgresql"
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.queries.name
}

# expect: missing
resource "aws_rds_cluster" "default" {
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
  db_cluster_parameter_group_name = var.group
}
