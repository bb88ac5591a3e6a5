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

# expect: met
resource "aws_db_instance" "kept" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  skip_final_snapshot         = false
  final_snapshot_identifier   = "customers-last"
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
resource "aws_db_instance" "locked" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
  skip_final_snapshot         = true
  lifecycle {
    prevent_destroy = true
  }
}

# expect: met
resource "aws_rds_cluster" "cluster" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  final_snapshot_identifier   = "invoices-last"
}

# expect: not-applicable
resource "aws_rds_cluster_instance" "member" {
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
  cluster_identifier = aws_rds_cluster.cluster.id
}

# expect: unknown
resource "aws_rds_cluster" "undecided" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  skip_final_snapshot         = var.drop
}
