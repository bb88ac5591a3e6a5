variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_db_instance" "encrypted" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  storage_encrypted           = true
}

# expect: missing at storage_encrypted
resource "aws_db_instance" "plain" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  storage_encrypted           = false
}

# expect: missing
resource "aws_db_instance" "silent" {
  count                       = 2
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
}

# expect: not-applicable
resource "aws_db_instance" "replica" {
  instance_class      = "db.t4g.small"
  replicate_source_db = aws_db_instance.encrypted.identifier
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
  storage_encrypted           = var.encrypt
}
