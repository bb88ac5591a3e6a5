variable "public" {
  type = bool
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_timestreaminfluxdb_db_instance" "default" {
  name                   = "default"
  allocated_storage      = 20
  db_instance_type       = "db.influx.medium"
  bucket                 = "metrics"
  organization           = "plant"
  username               = "metrics"
  password               = var.password
  vpc_subnet_ids         = ["subnet-0a1b2c3d"]
  vpc_security_group_ids = ["sg-0a1b2c3d"]
}

# expect: missing at publicly_accessible
resource "aws_timestreaminfluxdb_db_instance" "open" {
  name                   = "open"
  allocated_storage      = 20
  db_instance_type       = "db.influx.medium"
  bucket                 = "metrics"
  organization           = "plant"
  username               = "metrics"
  password               = var.password
  vpc_subnet_ids         = ["subnet-0a1b2c3d"]
  vpc_security_group_ids = ["sg-0a1b2c3d"]
  publicly_accessible    = true
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
  publicly_accessible    = var.public
}
