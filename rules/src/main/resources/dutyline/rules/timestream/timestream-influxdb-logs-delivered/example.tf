variable "deliver" {
  type = bool
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_timestreaminfluxdb_db_instance" "delivered" {
  name                   = "delivered"
  allocated_storage      = 20
  db_instance_type       = "db.influx.medium"
  bucket                 = "metrics"
  organization           = "plant"
  username               = "metrics"
  password               = var.password
  vpc_subnet_ids         = ["subnet-0a1b2c3d"]
  vpc_security_group_ids = ["sg-0a1b2c3d"]
  log_delivery_configuration {
    s3_configuration {
      bucket_name = "metrics-logs-111122223333"
      enabled     = true
    }
  }
}

# expect: missing at log_delivery_configuration.s3_configuration.enabled
resource "aws_timestreaminfluxdb_db_instance" "off" {
  name                   = "off"
  allocated_storage      = 20
  db_instance_type       = "db.influx.medium"
  bucket                 = "metrics"
  organization           = "plant"
  username               = "metrics"
  password               = var.password
  vpc_subnet_ids         = ["subnet-0a1b2c3d"]
  vpc_security_group_ids = ["sg-0a1b2c3d"]
  log_delivery_configuration {
    s3_configuration {
      bucket_name = "metrics-logs-111122223333"
      enabled     = false
    }
  }
}

# expect: missing
resource "aws_timestreaminfluxdb_db_instance" "silent" {
  name                   = "silent"
  allocated_storage      = 20
  db_instance_type       = "db.influx.medium"
  bucket                 = "metrics"
  organization           = "plant"
  username               = "metrics"
  password               = var.password
  vpc_subnet_ids         = ["subnet-0a1b2c3d"]
  vpc_security_group_ids = ["sg-0a1b2c3d"]
}

# expect: unknown
resource "aws_timestreaminfluxdb_db_instance" "undecided" {
  name                   = "undecided"
  allocated_storage      = 20
  db_instance_type       = "db.influx.medium"
  bucket                 = "metrics"
  organization           = "plant"
  username               = "metrics"
  password               = var.password
  vpc_subnet_ids         = ["subnet-0a1b2c3d"]
  vpc_security_group_ids = ["sg-0a1b2c3d"]
  log_delivery_configuration {
    s3_configuration {
      bucket_name = "metrics-logs-111122223333"
      enabled     = var.deliver
    }
  }
}
