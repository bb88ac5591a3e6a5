variable "drop" {
  type = bool
}

# expect: met
resource "aws_db_instance" "default" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  final_snapshot_identifier   = "orders-last"
}

# expect: missing at skip_final_snapshot
resource "aws_db_instance" "dropped" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  skip_final_snapshot         = true
}

# expect: met
resource "aws_rds_cluster" "kept" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  skip_final_snapshot         = false
  final_snapshot_identifier   = "invoices-last"
}

# expect: unknown
resource "aws_rds_cluster" "undecided" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  skip_final_snapshot         = var.drop
}
