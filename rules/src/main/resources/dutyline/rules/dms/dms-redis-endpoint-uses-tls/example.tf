variable "protocol" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_dms_endpoint" "encrypted" {
  endpoint_id   = "encrypted"
  endpoint_type = "target"
  engine_name   = "redis"
  redis_settings {
    server_name = "cache.example.com"
    port        = 6379
    auth_type   = "none"
  }
}

# expect: missing at redis_settings.ssl_security_protocol
resource "aws_dms_endpoint" "plain" {
  endpoint_id   = "plain"
  endpoint_type = "target"
  engine_name   = "redis"
  redis_settings {
    server_name           = "cache.example.com"
    port                  = 6379
    auth_type             = "none"
    ssl_security_protocol = "plaintext"
  }
}

# expect: not-applicable
resource "aws_dms_endpoint" "postgres" {
  endpoint_id   = "postgres"
  endpoint_type = "source"
  engine_name   = "postgres"
  server_name   = "db.example.com"
  port          = 5432
  database_name = "orders"
  username      = "replicator"
  password      = var.password
}

# expect: unknown
resource "aws_dms_endpoint" "undecided" {
  endpoint_id   = "undecided"
  endpoint_type = "target"
  engine_name   = "redis"
  redis_settings {
    server_name           = "cache.example.com"
    port                  = 6379
    auth_type             = "none"
    ssl_security_protocol = var.protocol
  }
}
