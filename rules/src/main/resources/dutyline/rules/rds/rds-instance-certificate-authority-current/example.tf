variable "authority" {
  type = string
}

locals {
  old = "rds-ca-2019"
}

# expect: met
resource "aws_db_instance" "current" {
  for_each                    = toset(["rds-ca-rsa2048-g1", "rds-ca-ecc384-g1"])
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  ca_cert_identifier          = each.value
}

# expect: met
resource "aws_db_instance" "default" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
}

# expect: missing at ca_cert_identifier
resource "aws_db_instance" "expired" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  ca_cert_identifier          = local.old
}

# expect: missing at ca_cert_identifier
resource "aws_rds_cluster_instance" "expired" {
  cluster_identifier = "orders"
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
  ca_cert_identifier = "rds-ca-2015"
}

# expect: unknown
resource "aws_db_instance" "undecided" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  ca_cert_identifier          = var.authority
}
