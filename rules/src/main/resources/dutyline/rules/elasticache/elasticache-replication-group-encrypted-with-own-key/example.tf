variable "key_arn" {
  type = string
}

resource "aws_kms_key" "sessions" {
  enable_key_rotation = true
}

# expect: met
resource "aws_elasticache_replication_group" "keyed" {
  replication_group_id       = "keyed"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  at_rest_encryption_enabled = true
  kms_key_id                 = aws_kms_key.sessions.arn
}

# expect: missing
resource "aws_elasticache_replication_group" "silent" {
  replication_group_id       = "silent"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  at_rest_encryption_enabled = true
}

# expect: missing at kms_key_id
resource "aws_elasticache_replication_group" "managed" {
  replication_group_id       = "managed"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  at_rest_encryption_enabled = true
  kms_key_id                 = "arn:aws:kms:eu-west-1:111122223333:alias/aws/elasticache"
}

# expect: unknown
resource "aws_elasticache_replication_group" "undecided" {
  replication_group_id       = "undecided"
  description                = "Sessions"
  node_type                  = "cache.t4g.small"
  at_rest_encryption_enabled = true
  kms_key_id                 = var.key_arn
}
