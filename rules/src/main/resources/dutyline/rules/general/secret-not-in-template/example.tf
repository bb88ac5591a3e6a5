variable "hidden" {
  type      = string
  sensitive = true
}

variable "hidden_default" {
  type      = string
  sensitive = true
  default   = "change-me-very-soon"
}

# expect: met
resource "aws_db_instance" "managed" {
  allocated_storage           = 20
  engine                      = "postgres"
  instance_class              = "db.t4g.small"
  manage_master_user_password = true
  skip_final_snapshot         = true
  username                    = "app"
}

# expect: met
resource "aws_db_instance" "from_hidden_variable" {
  allocated_storage   = 20
  engine              = "postgres"
  instance_class      = "db.t4g.small"
  password            = var.hidden
  skip_final_snapshot = true
  username            = "app"
}

# expect: missing at password
resource "aws_db_instance" "written" {
  allocated_storage   = 20
  engine              = "postgres"
  instance_class      = "db.t4g.small"
  password            = "correct-horse"
  skip_final_snapshot = true
  username            = "app"
}

# expect: missing at auth_token
resource "aws_elasticache_replication_group" "from_default" {
  auth_token                 = var.hidden_default
  description                = "sessions"
  replication_group_id       = "sessions"
  transit_encryption_enabled = true
}

# expect: missing at secret_string
resource "aws_secretsmanager_secret" "token" {
  name = "token"
}

resource "aws_secretsmanager_secret_version" "token" {
  secret_id     = aws_secretsmanager_secret.token.id
  secret_string = "correct-horse"
}
