variable "upgrade" {
  type = bool
}

# expect: met
resource "aws_db_instance" "default" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
}

# expect: met
resource "aws_rds_cluster_instance" "stated" {
  cluster_identifier         = "orders"
  engine                     = "aurora-mysql"
  instance_class             = "db.r6g.large"
  auto_minor_version_upgrade = true
}

# expect: missing at auto_minor_version_upgrade
resource "aws_db_instance" "off" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  auto_minor_version_upgrade  = false
}

# expect: missing at auto_minor_version_upgrade
resource "aws_rds_cluster_instance" "off" {
  cluster_identifier         = "orders"
  engine                     = "aurora-mysql"
  instance_class             = "db.r6g.large"
  auto_minor_version_upgrade = false
}

# expect: unknown
resource "aws_db_instance" "undecided" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  auto_minor_version_upgrade  = var.upgrade
}
