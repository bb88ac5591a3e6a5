variable "port" {
  type = number
}

# expect: met
resource "aws_db_instance" "moved" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  port                        = 8432
}

# expect: missing at port
resource "aws_db_instance" "default" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  port                        = 5432
}

# expect: missing
resource "aws_rds_cluster" "silent" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
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
  port                        = var.port
}
