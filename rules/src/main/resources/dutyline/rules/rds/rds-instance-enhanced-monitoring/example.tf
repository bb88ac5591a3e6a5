variable "seconds" {
  type = number
}

# expect: met
resource "aws_db_instance" "watched" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  monitoring_interval         = 60
  monitoring_role_arn         = "arn:aws:iam::111122223333:role/rds-monitoring"
}

# expect: missing at monitoring_interval
resource "aws_db_instance" "off" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  monitoring_interval         = 0
}

# expect: missing
resource "aws_rds_cluster_instance" "silent" {
  cluster_identifier = "orders"
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
}

# expect: unknown
resource "aws_rds_cluster_instance" "undecided" {
  cluster_identifier  = "orders"
  engine              = "aurora-mysql"
  instance_class      = "db.r6g.large"
  monitoring_interval = var.seconds
}
