variable "upgrade" {
  type = bool
}

# expect: met
resource "aws_elasticache_cluster" "default" {
  cluster_id      = "default"
  engine          = "redis"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 1
}

# expect: missing at auto_minor_version_upgrade
resource "aws_elasticache_cluster" "off" {
  cluster_id                 = "off"
  engine                     = "redis"
  node_type                  = "cache.t4g.small"
  num_cache_nodes            = 1
  auto_minor_version_upgrade = "false"
}

# expect: missing at auto_minor_version_upgrade
resource "aws_elasticache_replication_group" "off" {
  replication_group_id       = "off"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  auto_minor_version_upgrade = false
}

# expect: unknown
resource "aws_elasticache_replication_group" "undecided" {
  replication_group_id       = "undecided"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  auto_minor_version_upgrade = var.upgrade
}
