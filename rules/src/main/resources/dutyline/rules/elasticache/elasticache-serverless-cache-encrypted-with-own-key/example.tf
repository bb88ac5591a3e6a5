variable "key_arn" {
  type = string
}

resource "aws_kms_key" "sessions" {
  enable_key_rotation = true
}

# expect: met
resource "aws_elasticache_serverless_cache" "keyed" {
  name       = "keyed"
  engine     = "valkey"
  kms_key_id = aws_kms_key.sessions.arn
}

# expect: missing
resource "aws_elasticache_serverless_cache" "silent" {
  name   = "silent"
  engine = "valkey"
}

# expect: unknown
resource "aws_elasticache_serverless_cache" "undecided" {
  name       = "undecided"
  engine     = "valkey"
  kms_key_id = var.key_arn
}
