variable "key_arn" {
  type = string
}

resource "aws_kms_key" "insights" {
  enable_key_rotation = true
}

# expect: met
resource "aws_db_instance" "keyed" {
  engine                          = "postgres"
  instance_class                  = "db.t4g.small"
  allocated_storage               = 20
  username                        = "orders_admin"
  manage_master_user_password     = true
  performance_insights_enabled    = true
  performance_insights_kms_key_id = aws_kms_key.insights.arn
}

# expect: missing at performance_insights_kms_key_id
resource "aws_db_instance" "managed" {
  engine                          = "postgres"
  instance_class                  = "db.t4g.small"
  allocated_storage               = 20
  username                        = "orders_admin"
  manage_master_user_password     = true
  performance_insights_enabled    = true
  performance_insights_kms_key_id = "arn:aws:kms:eu-west-1:111122223333:alias/aws/rds"
}

# expect: missing
resource "aws_rds_cluster_instance" "silent" {
  cluster_identifier           = "orders"
  engine                       = "aurora-mysql"
  instance_class               = "db.r6g.large"
  performance_insights_enabled = true
}

# expect: not-applicable
resource "aws_db_instance" "off" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
}

# expect: unknown
resource "aws_db_instance" "undecided" {
  engine                          = "postgres"
  instance_class                  = "db.t4g.small"
  allocated_storage               = 20
  username                        = "orders_admin"
  manage_master_user_password     = true
  performance_insights_enabled    = true
  performance_insights_kms_key_id = var.key_arn
}
