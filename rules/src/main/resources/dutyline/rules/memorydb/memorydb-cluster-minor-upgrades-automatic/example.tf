variable "upgrade" {
  type = bool
}

# expect: met
resource "aws_memorydb_cluster" "default" {
  name      = "default"
  node_type = "db.t4g.small"
  acl_name  = "orders"
}

# expect: missing at auto_minor_version_upgrade
resource "aws_memorydb_cluster" "off" {
  name                       = "off"
  node_type                  = "db.t4g.small"
  acl_name                   = "orders"
  auto_minor_version_upgrade = false
}

# expect: unknown
resource "aws_memorydb_cluster" "undecided" {
  name                       = "undecided"
  node_type                  = "db.t4g.small"
  acl_name                   = "orders"
  auto_minor_version_upgrade = var.upgrade
}
