variable "type" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_dms_endpoint" "default" {
  endpoint_id   = "default"
  endpoint_type = "source"
  server_name   = "db.example.com"
  database_name = "orders"
  username      = "replicator"
  password      = var.password
  engine_name   = "mongodb"
  port          = 27017
  mongodb_settings {
    auth_mechanism = "scram-sha-1"
  }
}

# expect: missing at mongodb_settings.auth_type
resource "aws_dms_endpoint" "open" {
  endpoint_id   = "open"
  endpoint_type = "source"
  server_name   = "db.example.com"
  database_name = "orders"
  username      = "replicator"
  password      = var.password
  engine_name   = "mongodb"
  port          = 27017
  mongodb_settings {
    auth_type = "no"
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
  endpoint_type = "source"
  server_name   = "db.example.com"
  database_name = "orders"
  username      = "replicator"
  password      = var.password
  engine_name   = "mongodb"
  port          = 27017
  mongodb_settings {
    auth_type = var.type
  }
}
