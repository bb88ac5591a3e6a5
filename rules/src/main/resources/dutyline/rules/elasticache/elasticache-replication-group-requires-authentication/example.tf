variable "token" {
  type      = string
  sensitive = true
}

variable "tls" {
  type = bool
}

# expect: met
resource "aws_elasticache_replication_group" "token" {
  replication_group_id       = "token"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  transit_encryption_enabled = true
  auth_token                 = var.token
}

resource "aws_elasticache_user_group" "sessions" {
  engine        = "redis"
  user_group_id = "sessions"
  user_ids      = ["default"]
}

# expect: met
resource "aws_elasticache_replication_group" "users" {
  replication_group_id       = "users"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  transit_encryption_enabled = true
  user_group_ids             = [aws_elasticache_user_group.sessions.id]
}

# expect: missing
resource "aws_elasticache_replication_group" "anyone" {
  replication_group_id       = "anyone"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  transit_encryption_enabled = true
}

# expect: missing
resource "aws_elasticache_replication_group" "silent" {
  replication_group_id = "silent"
  description          = "Sessions"
  node_type            = "cache.t4g.small"
}

# expect: unknown
resource "aws_elasticache_replication_group" "undecided" {
  replication_group_id       = "undecided"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  transit_encryption_enabled = var.tls
  auth_token                 = var.token
}
