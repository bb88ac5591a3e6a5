variable "upgrade" {
  type = bool
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_mq_broker" "automatic" {
  broker_name                = "automatic"
  engine_type                = "RabbitMQ"
  engine_version             = "3.13"
  host_instance_type         = "mq.m5.large"
  auto_minor_version_upgrade = true

  user {
    username = "app-user"
    password = var.password
  }
}

# expect: missing at auto_minor_version_upgrade
resource "aws_mq_broker" "off" {
  broker_name                = "off"
  engine_type                = "RabbitMQ"
  engine_version             = "3.13"
  host_instance_type         = "mq.m5.large"
  auto_minor_version_upgrade = false

  user {
    username = "app-user"
    password = var.password
  }
}

# expect: missing
resource "aws_mq_broker" "silent" {
  broker_name        = "silent"
  engine_type        = "RabbitMQ"
  engine_version     = "3.13"
  host_instance_type = "mq.m5.large"

  user {
    username = "app-user"
    password = var.password
  }
}

# expect: unknown
resource "aws_mq_broker" "undecided" {
  broker_name                = "undecided"
  engine_type                = "RabbitMQ"
  engine_version             = "3.13"
  host_instance_type         = "mq.m5.large"
  auto_minor_version_upgrade = var.upgrade

  user {
    username = "app-user"
    password = var.password
  }
}
