variable "release" {
  type = string
}

variable "token" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_elasticache_replication_group" "token" {
  replication_group_id       = "token"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  engine_version             = "5.0.6"
  transit_encryption_enabled = true
  auth_token                 = var.token
}

# expect: missing
resource "aws_elasticache_replication_group" "old" {
  replication_group_id = "old"
  description          = "Sessions"
  node_type            = "cache.t4g.small"
  engine_version       = "5.0.6"
}

# expect: not-applicable
resource "aws_elasticache_replication_group" "current" {
  replication_group_id = "current"
  description          = "Sessions"
  node_type            = "cache.t4g.small"
  engine_version       = "7.1"
}

# expect: unknown
resource "aws_elasticache_replication_group" "undecided" {
  replication_group_id = "undecided"
  description          = "Sessions"
  node_type            = "cache.t4g.small"
  engine_version       = var.release
}
