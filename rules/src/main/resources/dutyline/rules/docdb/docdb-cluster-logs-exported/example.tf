variable "exports" {
  type = list(string)
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_docdb_cluster" "audited" {
  cluster_identifier              = "audited"
  master_username                 = "orders_admin"
  master_password                 = var.password
  enabled_cloudwatch_logs_exports = ["audit"]
}

# expect: met
resource "aws_docdb_cluster" "profiled" {
  cluster_identifier              = "profiled"
  master_username                 = "orders_admin"
  master_password                 = var.password
  enabled_cloudwatch_logs_exports = ["profiler"]
}

# expect: missing
resource "aws_docdb_cluster" "silent" {
  cluster_identifier = "silent"
  master_username    = "orders_admin"
  master_password    = var.password
}

# expect: unknown
resource "aws_docdb_cluster" "undecided" {
  cluster_identifier              = "undecided"
  master_username                 = "orders_admin"
  master_password                 = var.password
  enabled_cloudwatch_logs_exports = var.exports
}
