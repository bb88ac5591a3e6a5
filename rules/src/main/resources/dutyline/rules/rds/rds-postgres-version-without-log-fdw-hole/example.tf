variable "release" {
  type = string
}

# expect: met
resource "aws_db_instance" "current" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  engine_version              = "16.4"
}

# expect: met
resource "aws_db_instance" "latest" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
}

# expect: missing at engine_version
resource "aws_db_instance" "old" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  engine_version              = "12.5"
}

# expect: not-applicable
resource "aws_db_instance" "mysql" {
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  engine                      = "mysql"
  engine_version              = "8.0.35"
}

# expect: unknown
resource "aws_db_instance" "undecided" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  engine_version              = var.release
}
