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
  backup_retention_period     = 7
}

# expect: missing at backup_retention_period
resource "aws_db_instance" "off" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  backup_retention_period     = 0
}

# Terraform asks for no backups unless told otherwise.
# expect: missing
resource "aws_db_instance" "silent" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
}

# expect: not-applicable
resource "aws_db_instance" "replica" {
  instance_class      = "db.t4g.small"
  replicate_source_db = aws_db_instance.kept.identifier
}

# expect: not-applicable
resource "aws_rds_cluster_instance" "member" {
  cluster_identifier = "orders"
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
}

# expect: unknown
resource "aws_db_instance" "undecided" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  backup_retention_period     = var.days
}
