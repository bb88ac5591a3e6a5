variable "type" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_timestreaminfluxdb_db_instance" "standby" {
  name                   = "standby"
  allocated_storage      = 20
  db_instance_type       = "db.influx.medium"
  bucket                 = "metrics"
  organization           = "plant"
  username               = "metrics"
  password               = var.password
  vpc_subnet_ids         = ["subnet-0a1b2c3d"]
  vpc_security_group_ids = ["sg-0a1b2c3d"]
  deployment_type        = "WITH_MULTIAZ_STANDBY"
}

# expect: missing at deployment_type
resource "aws_timestreaminfluxdb_db_instance" "single" {
  name                   = "single"
  allocated_storage      = 20
  db_instance_type       = "db.influx.medium"
  bucket                 = "metrics"
  organization           = "plant"
  username               = "metrics"
  password               = var.password
  vpc_subnet_ids         = ["subnet-0a1b2c3d"]
  vpc_security_group_ids = ["sg-0a1b2c3d"]
  deployment_type        = "SINGLE_AZ"
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
  deployment_type        = var.type
}
