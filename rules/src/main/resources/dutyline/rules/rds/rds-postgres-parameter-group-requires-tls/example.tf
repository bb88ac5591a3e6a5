variable "force" {
  type = string
}

# expect: met
resource "aws_db_parameter_group" "strict" {
  family = "postgres14"
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}

# expect: met
resource "aws_db_parameter_group" "default" {
  family = "postgres16"
}

# expect: missing at parameter{rds.force_ssl}
resource "aws_db_parameter_group" "lax" {
  family = "postgres16"
  parameter {
    name  = "rds.force_ssl"
    value = "0"
  }
}

# expect: missing
resource "aws_rds_cluster_parameter_group" "silent" {
  family = "aurora-postgresql15"
}

# expect: not-applicable
resource "aws_db_parameter_group" "mysql" {
  family = "mysql8.0"
}

# expect: unknown
resource "aws_db_parameter_group" "undecided" {
  family = "postgres14"
  parameter {
    name  = "rds.force_ssl"
    value = var.force
  }
}
