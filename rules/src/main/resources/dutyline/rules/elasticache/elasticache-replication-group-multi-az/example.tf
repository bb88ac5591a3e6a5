variable "zones" {
  type = bool
}

# expect: met
resource "aws_elasticache_replication_group" "spread" {
  replication_group_id       = "spread"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
  multi_az_enabled           = true
}

# expect: missing
resource "aws_elasticache_replication_group" "silent" {
  replication_group_id = "silent"
  description          = "Sessions"
  node_type            = "cache.t4g.small"
}

# expect: missing at multi_az_enabled
resource "aws_elasticache_replication_group" "one_zone" {
  replication_group_id = "one-zone"
  description          = "Sessions"
  node_type            = "cache.t4g.small"
  multi_az_enabled     = false
}

# expect: unknown
resource "aws_elasticache_replication_group" "undecided" {
  replication_group_id       = "undecided"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  num_cache_clusters         = 2
  automatic_failover_enabled = true
  multi_az_enabled           = var.zones
}
