variable "days" {
  type = number
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_docdbelastic_cluster" "kept" {
  name                    = "kept"
  admin_user_name         = "orders_admin"
  admin_user_password     = var.password
  auth_type               = "PLAIN_TEXT"
  shard_capacity          = 2
  shard_count             = 1
  backup_retention_period = 14
}

# expect: missing at backup_retention_period
resource "aws_docdbelastic_cluster" "brief" {
  name                    = "brief"
  admin_user_name         = "orders_admin"
  admin_user_password     = var.password
  auth_type               = "PLAIN_TEXT"
  shard_capacity          = 2
  shard_count             = 1
  backup_retention_period = 3
}

# expect: missing
resource "aws_docdbelastic_cluster" "silent" {
  name                = "silent"
  admin_user_name     = "orders_admin"
  admin_user_password = var.password
  auth_type           = "PLAIN_TEXT"
  shard_capacity      = 2
  shard_count         = 1
}

# expect: unknown
resource "aws_docdbelastic_cluster" "undecided" {
  name                    = "undecided"
  admin_user_name         = "orders_admin"
  admin_user_password     = var.password
  auth_type               = "PLAIN_TEXT"
  shard_capacity          = 2
  shard_count             = 1
  backup_retention_period = var.days
}
