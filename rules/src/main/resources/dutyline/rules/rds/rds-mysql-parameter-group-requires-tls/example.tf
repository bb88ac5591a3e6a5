variable "require" {
  type = string
}

# expect: met
resource "aws_db_parameter_group" "strict" {
  family = "mysql8.0"
  parameter {
    name  = "require_secure_transport"
    value = "1"
  }
}

# expect: missing at parameter{require_secure_transport}
resource "aws_db_parameter_group" "lax" {
  family = "mariadb10.11"
  parameter {
    name  = "require_secure_transport"
    value = "0"
  }
}

# expect: missing
resource "aws_rds_cluster_parameter_group" "silent" {
  family = "aurora-mysql8.0"
}

# expect: not-applicable
resource "aws_db_parameter_group" "postgres" {
  family = "postgres14"
}

# expect: unknown
resource "aws_db_parameter_group" "undecided" {
  family = "mysql8.0"
  parameter {
    name  = "require_secure_transport"
    value = var.require
  }
}
