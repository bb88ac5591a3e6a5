variable "log" {
  type = bool
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_mq_broker" "general" {
  broker_name        = "general"
  engine_type        = "RabbitMQ"
  engine_version     = "3.13"
  host_instance_type = "mq.m5.large"

  logs {
    general = true
  }

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
  broker_name        = "undecided"
  engine_type        = "RabbitMQ"
  engine_version     = "3.13"
  host_instance_type = "mq.m5.large"

  logs {
    general = var.log
  }

  user {
    username = "app-user"
    password = var.password
  }
}
