variable "release" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_docdb_cluster" "current" {
  cluster_identifier = "current"
  master_username    = "orders_admin"
  master_password    = var.password
  engine_version     = "5.0.0"
}

# expect: met
resource "aws_docdb_cluster" "latest" {
  cluster_identifier = "latest"
  master_username    = "orders_admin"
  master_password    = var.password
}

# expect: missing at engine_version
resource "aws_docdb_cluster" "old" {
  cluster_identifier = "old"
  master_username    = "orders_admin"
  master_password    = var.password
  engine_version     = "3.6.0"
}

# expect: unknown
resource "aws_docdb_cluster" "undecided" {
  cluster_identifier = "undecided"
  master_username    = "orders_admin"
  master_password    = var.password
  engine_version     = var.release
}
