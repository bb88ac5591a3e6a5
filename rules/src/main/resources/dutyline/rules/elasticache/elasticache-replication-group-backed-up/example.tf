variable "days" {
  type = number
}

# expect: met
resource "aws_elasticache_replication_group" "kept" {
  replication_group_id     = "kept"
  description              = "Sessions"
  node_type                = "cache.t4g.small"
  snapshot_retention_limit = 7
}

# expect: missing
resource "aws_elasticache_replication_group" "silent" {
  replication_group_id = "silent"
  description          = "Sessions"
  node_type            = "cache.t4g.small"
}

# expect: missing at snapshot_retention_limit
resource "aws_elasticache_replication_group" "off" {
  replication_group_id     = "off"
  description              = "Sessions"
  node_type                = "cache.t4g.small"
  snapshot_retention_limit = 0
}

# expect: unknown
resource "aws_elasticache_replication_group" "undecided" {
  replication_group_id     = "undecided"
  description              = "Sessions"
  node_type                = "cache.t4g.small"
  snapshot_retention_limit = var.days
}
