variable "iam" {
  type = bool
}

# expect: met
resource "aws_db_instance" "iam" {
  engine                              = "postgres"
  instance_class                      = "db.t4g.small"
  allocated_storage                   = 20
  username                            = "orders_admin"
  manage_master_user_password         = true
  iam_database_authentication_enabled = true
}

# expect: missing at iam_database_authentication_enabled
resource "aws_db_instance" "passwords" {
  engine                              = "postgres"
  instance_class                      = "db.t4g.small"
  allocated_storage                   = 20
  username                            = "orders_admin"
  manage_master_user_password         = true
  iam_database_authentication_enabled = false
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
resource "aws_db_instance" "oracle" {
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  engine                      = "oracle-ee"
}

# expect: unknown
resource "aws_db_instance" "undecided" {
  engine                              = "postgres"
  instance_class                      = "db.t4g.small"
  allocated_storage                   = 20
  username                            = "orders_admin"
  manage_master_user_password         = true
  iam_database_authentication_enabled = var.iam
}
