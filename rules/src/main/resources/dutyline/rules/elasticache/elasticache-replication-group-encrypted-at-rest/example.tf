variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_elasticache_replication_group" "encrypted" {
  replication_group_id       = "encrypted"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  at_rest_encryption_enabled = true
}

# expect: missing
resource "aws_elasticache_replication_group" "silent" {
  replication_group_id = "silent"
  description          = "Sessions"
  node_type            = "cache.t4g.small"
}

# expect: missing at at_rest_encryption_enabled
resource "aws_elasticache_replication_group" "plain" {
  replication_group_id       = "plain"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  at_rest_encryption_enabled = false
}

# expect: unknown
resource "aws_elasticache_replication_group" "undecided" {
  replication_group_id       = "undecided"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  at_rest_encryption_enabled = var.encrypt
}
