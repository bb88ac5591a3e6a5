variable "key_arn" {
  type = string
}

resource "aws_kms_key" "copies" {
  enable_key_rotation = true
}

# expect: met
resource "aws_db_instance" "orders" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
}

resource "aws_db_instance_automated_backups_replication" "orders" {
  source_db_instance_arn = aws_db_instance.orders.arn
  kms_key_id             = aws_kms_key.copies.arn
  retention_period       = 14
}

# expect: missing
resource "aws_db_instance" "customers" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
}

resource "aws_db_instance_automated_backups_replication" "customers" {
  source_db_instance_arn = aws_db_instance.customers.arn
}

# expect: not-applicable
resource "aws_db_instance" "alone" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
}

# Its instance stands elsewhere, so it is judged by itself.
# expect: missing at kms_key_id
resource "aws_db_instance_automated_backups_replication" "elsewhere" {
  source_db_instance_arn = "arn:aws:rds:eu-central-1:111122223333:db:invoices"
  kms_key_id             = "arn:aws:kms:eu-west-1:111122223333:alias/aws/rds"
}

# expect: unknown
resource "aws_db_instance" "undecided" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
}

resource "aws_db_instance_automated_backups_replication" "undecided" {
  source_db_instance_arn = aws_db_instance.undecided.arn
  kms_key_id             = var.key_arn
}
