variable "tls" {
  type = bool
}

# expect: met
resource "aws_memorydb_cluster" "default" {
  name      = "default"
  node_type = "db.t4g.small"
  acl_name  = "orders"
}

# expect: missing at tls_enabled
resource "aws_memorydb_cluster" "plain" {
  name        = "plain"
  node_type   = "db.t4g.small"
  acl_name    = "orders"
  tls_enabled = false
}

# expect: unknown
resource "aws_memorydb_cluster" "undecided" {
  name        = "undecided"
  node_type   = "db.t4g.small"
  acl_name    = "orders"
  tls_enabled = var.tls
}
