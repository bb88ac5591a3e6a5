# Clusters came with provider 6.
variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_timestreaminfluxdb_db_cluster" "delivered" {
  name                   = "delivered"
  allocated_storage      = 20
  db_instance_type       = "db.influx.medium"
  bucket                 = "metrics"
  organization           = "plant"
  username               = "metrics"
  password               = var.password
  vpc_subnet_ids         = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  vpc_security_group_ids = ["sg-0a1b2c3d"]
  log_delivery_configuration {
    s3_configuration {
      bucket_name = "metrics-logs-111122223333"
      enabled     = true
    }
  }
}

# expect: missing
resource "aws_timestreaminfluxdb_db_cluster" "silent" {
  name                   = "silent"
  allocated_storage      = 20
  db_instance_type       = "db.influx.medium"
  bucket                 = "metrics"
  organization           = "plant"
  username               = "metrics"
  password               = var.password
  vpc_subnet_ids         = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
  vpc_security_group_ids = ["sg-0a1b2c3d"]
}
