variable "days" {
  type = number
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_docdb_cluster" "kept" {
  cluster_identifier      = "kept"
  master_username         = "orders_admin"
  master_password         = var.password
  backup_retention_period = 14
}

# expect: missing at backup_retention_period
resource "aws_docdb_cluster" "brief" {
  cluster_identifier      = "brief"
  master_username         = "orders_admin"
  master_password         = var.password
  backup_retention_period = 3
}

# expect: missing
resource "aws_docdb_cluster" "silent" {
  cluster_identifier = "silent"
  master_username    = "orders_admin"
  master_password    = var.password
}

# expect: unknown
resource "aws_docdb_cluster" "undecided" {
  cluster_identifier      = "undecided"
  master_username         = "orders_admin"
  master_password         = var.password
  backup_retention_period = var.days
}
