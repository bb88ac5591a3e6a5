variable "protect" {
  type = bool
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_docdb_cluster" "protected" {
  cluster_identifier  = "protected"
  master_username     = "orders_admin"
  master_password     = var.password
  deletion_protection = true
}

# expect: missing
resource "aws_docdb_cluster" "silent" {
  cluster_identifier = "silent"
  master_username    = "orders_admin"
  master_password    = var.password
}

# expect: missing at deletion_protection
resource "aws_docdb_cluster" "open" {
  cluster_identifier  = "open"
  master_username     = "orders_admin"
  master_password     = var.password
  deletion_protection = false
}

# expect: unknown
resource "aws_docdb_cluster" "undecided" {
  cluster_identifier  = "undecided"
  master_username     = "orders_admin"
  master_password     = var.password
  deletion_protection = var.protect
}
