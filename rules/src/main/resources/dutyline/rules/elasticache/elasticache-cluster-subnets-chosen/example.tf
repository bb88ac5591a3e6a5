variable "group" {
  type = string
}

resource "aws_elasticache_subnet_group" "private" {
  name       = "private"
  subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
}

# expect: met
resource "aws_elasticache_cluster" "private" {
  cluster_id        = "private"
  engine            = "redis"
  node_type         = "cache.t4g.small"
  num_cache_nodes   = 1
  subnet_group_name = aws_elasticache_subnet_group.private.name
}

# expect: missing
resource "aws_elasticache_cluster" "silent" {
  cluster_id      = "silent"
  engine          = "redis"
  node_type       = "cache.t4g.small"
  num_cache_nodes = 1
}

# expect: missing at subnet_group_name
resource "aws_elasticache_cluster" "named" {
  cluster_id        = "named"
  engine            = "redis"
  node_type         = "cache.t4g.small"
  num_cache_nodes   = 1
  subnet_group_name = "default"
}

# expect: unknown
resource "aws_elasticache_cluster" "undecided" {
  cluster_id        = "undecided"
  engine            = "redis"
  node_type         = "cache.t4g.small"
  num_cache_nodes   = 1
  subnet_group_name = var.group
}
