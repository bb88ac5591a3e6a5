variable "group" {
  type = string
}

resource "aws_rds_cluster_parameter_group" "strict" {
  family = "aurora-postgresql16"
  parameter {
    name  = "rds.force_ssl"
    value = "1"
  }
}

resource "aws_rds_cluster_parameter_group" "lax" {
  family = "aurora-mysql8.0"
  parameter {
    name  = "require_secure_transport"
    value = "OFF"
  }
}

# expect: met
resource "aws_rds_cluster" "encrypted" {
  master_username                 = "orders_admin"
  manage_master_user_password     = true
  engine                          = "aurora-postgresql"
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.strict.name
}

# expect: missing at db_cluster_parameter_group_name
resource "aws_rds_cluster" "plain" {
  engine                          = "aurora-mysql"
  master_username                 = "orders_admin"
  manage_master_user_password     = true
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.lax.id
}

# expect: unknown
resource "aws_rds_cluster" "undecided" {
  engine                          = "aurora-mysql"
  master_username                 = "orders_admin"
  manage_master_user_password     = true
  db_cluster_parameter_group_name = var.group
}

# expect: met
resource "aws_rds_cluster" "current" {
  master_username                 = "orders_admin"
  manage_master_user_password     = true
  engine                          = "aurora-postgresql"
  db_cluster_parameter_group_name = "default.aurora-postgresql17"
}
