variable "open" {
  type = bool
}

# expect: met
resource "aws_elasticache_user" "iam" {
  user_id       = "iam"
  user_name     = "iam"
  engine        = "redis"
  access_string = "on ~orders:* +@read"
  authentication_mode {
    type = "iam"
  }
}

# expect: missing at no_password_required
resource "aws_elasticache_user" "open" {
  user_id              = "open"
  user_name            = "open"
  engine               = "redis"
  access_string        = "on ~orders:* +@read"
  no_password_required = true
}

# expect: missing at authentication_mode.type
resource "aws_elasticache_user" "anyone" {
  user_id       = "anyone"
  user_name     = "anyone"
  engine        = "redis"
  access_string = "on ~orders:* +@read"
  authentication_mode {
    type = "no-password-required"
  }
}

# expect: unknown
resource "aws_elasticache_user" "undecided" {
  user_id              = "undecided"
  user_name            = "undecided"
  engine               = "redis"
  access_string        = "on ~orders:* +@read"
  no_password_required = var.open
}
