variable "insights" {
  type = bool
}

# expect: met
resource "aws_db_instance" "watched" {
  engine                       = "postgres"
  instance_class               = "db.t4g.small"
  allocated_storage            = 20
  username                     = "orders_admin"
  manage_master_user_password  = true
  performance_insights_enabled = true
}

# expect: missing at performance_insights_enabled
resource "aws_db_instance" "off" {
  engine                       = "postgres"
  instance_class               = "db.t4g.small"
  allocated_storage            = 20
  username                     = "orders_admin"
  manage_master_user_password  = true
  performance_insights_enabled = false
}

# expect: missing
resource "aws_rds_cluster_instance" "silent" {
  cluster_identifier = "orders"
  engine             = "aurora-mysql"
  instance_class     = "db.r6g.large"
}

# expect: unknown
resource "aws_rds_cluster_instance" "undecided" {
  cluster_identifier           = "orders"
  engine                       = "aurora-mysql"
  instance_class               = "db.r6g.large"
  performance_insights_enabled = var.insights
}
