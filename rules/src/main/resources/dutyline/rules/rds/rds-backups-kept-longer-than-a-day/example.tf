variable "days" {
  type = number
}

# expect: met
resource "aws_db_instance" "kept" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  backup_retention_period     = 14
}

# expect: missing at backup_retention_period
resource "aws_db_instance" "a_day" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  backup_retention_period     = 1
}

# expect: missing
resource "aws_rds_cluster" "silent" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
}

# expect: unknown
resource "aws_rds_cluster" "undecided" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  backup_retention_period     = var.days
}

# expect: not-applicable
resource "aws_rds_cluster_instance" "member" {
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
  cluster_identifier = aws_rds_cluster.silent.id
}
