variable "log" {
  type = string
}

# expect: met
resource "aws_db_parameter_group" "logged" {
  family = "postgres14"
  parameter {
    name  = "log_connections"
    value = "1"
  }
}

# expect: missing
resource "aws_rds_cluster_parameter_group" "silent" {
  family = "aurora-postgresql15"
}

# expect: missing at parameter{log_connections}
resource "aws_db_parameter_group" "off" {
  family = "postgres14"
  parameter {
    name  = "log_connections"
    value = "0"
  }
}

# expect: not-applicable
resource "aws_db_parameter_group" "mysql" {
  family = "mysql8.0"
}

# expect: unknown
resource "aws_db_parameter_group" "undecided" {
  family = "postgres14"
  parameter {
    name  = "log_connections"
    value = var.log
  }
}
