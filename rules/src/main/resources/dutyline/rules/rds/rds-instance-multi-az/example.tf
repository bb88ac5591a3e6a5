variable "standby" {
  type = bool
}

# expect: met
resource "aws_db_instance" "two_zones" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  multi_az                    = true
}

# expect: missing at multi_az
resource "aws_db_instance" "one_zone" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  multi_az                    = false
}

# expect: missing
resource "aws_db_instance" "silent" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
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
  multi_az                    = var.standby
}
