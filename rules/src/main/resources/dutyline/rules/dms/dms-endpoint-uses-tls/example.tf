variable "mode" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_dms_endpoint" "verified" {
  endpoint_id     = "verified"
  endpoint_type   = "source"
  engine_name     = "postgres"
  server_name     = "db.example.com"
  port            = 5432
  database_name   = "orders"
  username        = "replicator"
  password        = var.password
  ssl_mode        = "verify-full"
  certificate_arn = "arn:aws:dms:eu-west-1:111122223333:cert:ORDERS"
}

# expect: missing at ssl_mode
resource "aws_dms_endpoint" "plain" {
  endpoint_id   = "plain"
  endpoint_type = "source"
  engine_name   = "postgres"
  server_name   = "db.example.com"
  port          = 5432
  database_name = "orders"
  username      = "replicator"
  password      = var.password
  ssl_mode      = "none"
}

# expect: missing
resource "aws_dms_endpoint" "silent" {
  endpoint_id   = "silent"
  endpoint_type = "source"
  engine_name   = "postgres"
  server_name   = "db.example.com"
  port          = 5432
  database_name = "orders"
  username      = "replicator"
  password      = var.password
}

# expect: not-applicable
resource "aws_dms_endpoint" "queue" {
  endpoint_id         = "queue"
  endpoint_type       = "target"
  engine_name         = "dynamodb"
  service_access_role = "arn:aws:iam::111122223333:role/dms"
}

# expect: unknown
resource "aws_dms_endpoint" "undecided" {
  endpoint_id   = "undecided"
  endpoint_type = "source"
  engine_name   = "postgres"
  server_name   = "db.example.com"
  port          = 5432
  database_name = "orders"
  username      = "replicator"
  password      = var.password
  ssl_mode      = var.mode
}
