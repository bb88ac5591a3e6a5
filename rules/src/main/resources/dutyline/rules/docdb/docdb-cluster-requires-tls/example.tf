variable "group" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}

resource "aws_docdb_cluster_parameter_group" "off" {
  family = "docdb5.0"
  parameter {
    name  = "tls"
    value = "disabled"
  }
}

# expect: met
resource "aws_docdb_cluster" "default" {
  cluster_identifier = "default"
  master_username    = "orders_admin"
  master_password    = var.password
}

# expect: missing at db_cluster_parameter_group_name
resource "aws_docdb_cluster" "plain" {
  cluster_identifier              = "plain"
  master_username                 = "orders_admin"
  master_password                 = var.password
  db_cluster_parameter_group_name = aws_docdb_cluster_parameter_group.off.name
}

# expect: unknown
resource "aws_docdb_cluster" "undecided" {
  cluster_identifier              = "undecided"
  master_username                 = "orders_admin"
  master_password                 = var.password
  db_cluster_parameter_group_name = var.group
}

# expect: met
resource "aws_docdb_cluster" "named" {
  cluster_identifier              = "named"
  master_username                 = "orders_admin"
  master_password                 = var.password
  db_cluster_parameter_group_name = "default.docdb5.0"
}
