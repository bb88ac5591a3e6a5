# A resource says its Region itself since provider 6.
variable "copy_region" {
  type = string
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
  region                 = "eu-west-1"
  source_db_instance_arn = aws_db_instance.orders.arn
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
  region                 = "us-west-2"
  source_db_instance_arn = aws_db_instance.customers.arn
}

# expect: unknown
resource "aws_db_instance" "invoices" {
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  allocated_storage           = 20
  username                    = "orders_admin"
  manage_master_user_password = true
}

resource "aws_db_instance_automated_backups_replication" "invoices" {
  region                 = var.copy_region
  source_db_instance_arn = aws_db_instance.invoices.arn
}
