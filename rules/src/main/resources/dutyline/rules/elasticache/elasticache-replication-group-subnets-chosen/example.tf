variable "group" {
  type = string
}

resource "aws_elasticache_subnet_group" "private" {
  name       = "private"
  subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
}

# expect: met
resource "aws_elasticache_replication_group" "private" {
  replication_group_id = "private"
  description          = "Sessions"
  node_type            = "cache.t4g.small"
  subnet_group_name    = aws_elasticache_subnet_group.private.name
}

# expect: missing
resource "aws_elasticache_replication_group" "silent" {
  replication_group_id = "silent"
  description          = "Sessions"
  node_type            = "cache.t4g.small"
}

# expect: missing at subnet_group_name
resource "aws_elasticache_replication_group" "named" {
  replication_group_id = "named"
  description          = "Sessions"
  node_type            = "cache.t4g.small"
  subnet_group_name    = "default"
}

# expect: unknown
resource "aws_elasticache_replication_group" "undecided" {
  replication_group_id = "undecided"
  description          = "Sessions"
  node_type            = "cache.t4g.small"
  subnet_group_name    = var.group
}
