variable "days" {
  type = number
}

# expect: met
resource "aws_memorydb_cluster" "kept" {
  name                     = "kept"
  node_type                = "db.t4g.small"
  acl_name                 = "orders"
  snapshot_retention_limit = 7
}

# expect: missing
resource "aws_memorydb_cluster" "silent" {
  name      = "silent"
  node_type = "db.t4g.small"
  acl_name  = "orders"
}

# expect: missing at snapshot_retention_limit
resource "aws_memorydb_cluster" "off" {
  name                     = "off"
  node_type                = "db.t4g.small"
  acl_name                 = "orders"
  snapshot_retention_limit = 0
}

# expect: unknown
resource "aws_memorydb_cluster" "undecided" {
  name                     = "undecided"
  node_type                = "db.t4g.small"
  acl_name                 = "orders"
  snapshot_retention_limit = var.days
}
