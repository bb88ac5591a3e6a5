variable "encrypt" {
  type = bool
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_docdb_cluster" "encrypted" {
  cluster_identifier = "encrypted"
  master_username    = "orders_admin"
  master_password    = var.password
  storage_encrypted  = true
}

# expect: missing
resource "aws_docdb_cluster" "silent" {
  cluster_identifier = "silent"
  master_username    = "orders_admin"
  master_password    = var.password
}

# expect: missing at storage_encrypted
resource "aws_docdb_cluster" "plain" {
  cluster_identifier = "plain"
  master_username    = "orders_admin"
  master_password    = var.password
  storage_encrypted  = false
}

# expect: not-applicable
resource "aws_docdb_cluster" "restored" {
  cluster_identifier  = "restored"
  master_username     = "orders_admin"
  master_password     = var.password
  snapshot_identifier = "orders-2026"
}

# expect: unknown
resource "aws_docdb_cluster" "undecided" {
  cluster_identifier = "undecided"
  master_username    = "orders_admin"
  master_password    = var.password
  storage_encrypted  = var.encrypt
}
