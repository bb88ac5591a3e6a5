variable "tls" {
  type = bool
}

# expect: met
resource "aws_elasticache_cluster" "encrypted" {
  cluster_id                 = "encrypted"
  node_type                  = "cache.t4g.small"
  num_cache_nodes            = 1
  engine                     = "memcached"
  engine_version             = "1.6.22"
  transit_encryption_enabled = true
}

# expect: missing
resource "aws_elasticache_cluster" "silent" {
  cluster_id      = "silent"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 1
  engine          = "memcached"
}

# expect: missing at transit_encryption_enabled
resource "aws_elasticache_cluster" "plain" {
  cluster_id                 = "plain"
  node_type                  = "cache.t4g.small"
  num_cache_nodes            = 1
  engine                     = "memcached"
  transit_encryption_enabled = false
}

# expect: unknown
resource "aws_elasticache_cluster" "undecided" {
  cluster_id                 = "undecided"
  node_type                  = "cache.t4g.small"
  num_cache_nodes            = 1
  engine                     = "memcached"
  engine_version             = "1.6.22"
  transit_encryption_enabled = var.tls
}
