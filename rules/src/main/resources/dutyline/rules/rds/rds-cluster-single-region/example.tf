variable "global" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_rds_cluster" "here" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
}

# expect: missing at global_cluster_identifier
resource "aws_rds_cluster" "global" {
  engine                      = "aurora-mysql"
  master_username             = "orders_admin"
  manage_master_user_password = true
  global_cluster_identifier   = aws_rds_global_cluster.orders.id
}

resource "aws_rds_global_cluster" "orders" {
  global_cluster_identifier = "orders"
  engine                    = "aurora-mysql"
}

# expect: met
resource "aws_docdb_cluster" "documents" {
  cluster_identifier = "documents"
  master_username    = "orders_admin"
  master_password    = var.password
}

# expect: missing at global_cluster_identifier
resource "aws_docdb_cluster" "everywhere" {
  cluster_identifier        = "everywhere"
  master_username           = "orders_admin"
  master_password           = var.password
  global_cluster_identifier = "documents"
}
