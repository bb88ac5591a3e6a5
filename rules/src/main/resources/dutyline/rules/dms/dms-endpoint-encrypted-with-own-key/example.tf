variable "key_arn" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}

resource "aws_kms_key" "migration" {
  enable_key_rotation = true
}

# expect: met
resource "aws_dms_endpoint" "keyed" {
  endpoint_id   = "keyed"
  endpoint_type = "source"
  engine_name   = "postgres"
  server_name   = "db.example.com"
  port          = 5432
  database_name = "orders"
  username      = "replicator"
  password      = var.password
  kms_key_arn   = aws_kms_key.migration.arn
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

# expect: met
resource "aws_dms_s3_endpoint" "keyed" {
  endpoint_id             = "archive"
  endpoint_type           = "target"
  bucket_name             = "archive-111122223333"
  service_access_role_arn = "arn:aws:iam::111122223333:role/dms"
  kms_key_arn             = aws_kms_key.migration.arn
}

# expect: missing
resource "aws_dms_s3_endpoint" "silent" {
  endpoint_id             = "drafts"
  endpoint_type           = "target"
  bucket_name             = "drafts-111122223333"
  service_access_role_arn = "arn:aws:iam::111122223333:role/dms"
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
  kms_key_arn   = var.key_arn
}
