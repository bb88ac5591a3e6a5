variable "days" {
  type = number
}

# expect: met
resource "aws_elasticache_serverless_cache" "kept" {
  name                     = "kept"
  engine                   = "valkey"
  snapshot_retention_limit = 7
}

# expect: missing
resource "aws_elasticache_serverless_cache" "silent" {
  name   = "silent"
  engine = "valkey"
}

# expect: not-applicable
resource "aws_elasticache_serverless_cache" "memcached" {
  name   = "memcached"
  engine = "memcached"
}

# expect: unknown
resource "aws_elasticache_serverless_cache" "undecided" {
  name                     = "undecided"
  engine                   = "valkey"
  snapshot_retention_limit = var.days
}
