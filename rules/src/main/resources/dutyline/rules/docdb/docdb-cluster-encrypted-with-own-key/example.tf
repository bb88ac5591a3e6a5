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
resource "aws_docdb_cluster" "keyed" {
  cluster_identifier = "keyed"
  master_username    = "orders_admin"
  master_password    = var.password
  storage_encrypted  = true
  kms_key_id         = aws_kms_key.orders.arn
}

# expect: missing at kms_key_id
resource "aws_docdb_cluster" "managed" {
  cluster_identifier = "managed"
  master_username    = "orders_admin"
  master_password    = var.password
  storage_encrypted  = true
  kms_key_id         = "arn:aws:kms:eu-west-1:111122223333:alias/aws/rds"
}

# expect: missing
resource "aws_docdb_cluster" "silent" {
  cluster_identifier = "silent"
  master_username    = "orders_admin"
  master_password    = var.password
  storage_encrypted  = true
}

# expect: unknown
resource "aws_docdb_cluster" "undecided" {
  cluster_identifier = "undecided"
  master_username    = "orders_admin"
  master_password    = var.password
  storage_encrypted  = true
  kms_key_id         = var.key_arn
}
