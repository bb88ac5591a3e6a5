variable "failover" {
  type = bool
}

# expect: met
resource "aws_elasticache_replication_group" "failover" {
  replication_group_id       = "failover"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
}

# expect: missing
resource "aws_elasticache_replication_group" "silent" {
  replication_group_id = "silent"
  description          = "Sessions"
  node_type            = "cache.t4g.small"
}

# expect: missing at automatic_failover_enabled
resource "aws_elasticache_replication_group" "off" {
  replication_group_id       = "off"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  num_cache_clusters         = 2
  automatic_failover_enabled = false
}

# expect: unknown
resource "aws_elasticache_replication_group" "undecided" {
  replication_group_id       = "undecided"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  num_cache_clusters         = 2
  automatic_failover_enabled = var.failover
}
