resource "aws_cloudwatch_log_group" "cache" {
  name = "/sessions"
}

# expect: met
resource "aws_elasticache_replication_group" "logged" {
  replication_group_id = "logged"
  description          = "Sessions"
  node_type            = "cache.t4g.small"
  engine_version       = "7.1"
  log_delivery_configuration {
    destination      = aws_cloudwatch_log_group.cache.name
    destination_type = "cloudwatch-logs"
    log_format       = "json"
    log_type         = "slow-log"
  }
}

# expect: missing
resource "aws_elasticache_replication_group" "silent" {
  replication_group_id = "silent"
  description          = "Sessions"
  node_type            = "cache.t4g.small"
}

# expect: missing
resource "aws_elasticache_cluster" "silent" {
  cluster_id      = "silent"
  engine          = "redis"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 1
}

# expect: not-applicable
resource "aws_elasticache_cluster" "memcached" {
  cluster_id      = "memcached"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 1
  engine          = "memcached"
}
