variable "port" {
  type = number
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_docdb_cluster" "moved" {
  cluster_identifier = "moved"
  master_username    = "orders_admin"
  master_password    = var.password
  port               = 28017
}

# expect: missing at port
resource "aws_docdb_cluster" "default" {
  cluster_identifier = "default"
  master_username    = "orders_admin"
  master_password    = var.password
  port               = 27017
}

# expect: missing
resource "aws_docdb_cluster" "silent" {
  cluster_identifier = "silent"
  master_username    = "orders_admin"
  master_password    = var.password
}

# expect: unknown
resource "aws_docdb_cluster" "undecided" {
  cluster_identifier = "undecided"
  master_username    = "orders_admin"
  master_password    = var.password
  port               = var.port
}
