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
resource "aws_db_instance" "brief" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  backup_retention_period     = 3
}

# expect: not-applicable
resource "aws_db_instance" "off" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  backup_retention_period     = 0
}

# expect: not-applicable
resource "aws_db_instance" "silent" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
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
