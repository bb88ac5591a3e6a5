variable "days" {
  type = number
}

# expect: met
resource "aws_elasticache_cluster" "kept" {
  cluster_id               = "kept"
  engine                   = "redis"
  node_type                = "cache.t4g.small"
  num_cache_nodes          = 1
  snapshot_retention_limit = 7
}

# expect: missing
resource "aws_elasticache_cluster" "silent" {
  cluster_id      = "silent"
  engine          = "redis"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 1
}

# expect: missing at snapshot_retention_limit
resource "aws_elasticache_cluster" "off" {
  cluster_id               = "off"
  engine                   = "redis"
  node_type                = "cache.t4g.small"
  num_cache_nodes          = 1
  snapshot_retention_limit = 0
}

# expect: not-applicable
resource "aws_elasticache_cluster" "memcached" {
  cluster_id      = "memcached"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 1
  engine          = "memcached"
}

# expect: unknown
resource "aws_elasticache_cluster" "undecided" {
  cluster_id               = "undecided"
  engine                   = "redis"
  node_type                = "cache.t4g.small"
  num_cache_nodes          = 1
  snapshot_retention_limit = var.days
}
