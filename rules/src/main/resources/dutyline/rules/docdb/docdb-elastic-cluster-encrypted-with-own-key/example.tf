variable "key_arn" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}

resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

# expect: met
resource "aws_docdbelastic_cluster" "keyed" {
  name                = "keyed"
  admin_user_name     = "orders_admin"
  admin_user_password = var.password
  auth_type           = "PLAIN_TEXT"
  shard_capacity      = 2
  shard_count         = 1
  kms_key_id          = aws_kms_key.orders.arn
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
  name                = "undecided"
  admin_user_name     = "orders_admin"
  admin_user_password = var.password
  auth_type           = "PLAIN_TEXT"
  shard_capacity      = 2
  shard_count         = 1
  kms_key_id          = var.key_arn
}
