variable "choice" {
  type = bool
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_mq_broker" "private" {
  broker_name        = "private"
  engine_type        = "RabbitMQ"
  engine_version     = "3.13"
  host_instance_type = "mq.m5.large"

  user {
    username = "app-user"
    password = var.password
  }
}

# expect: missing at publicly_accessible
resource "aws_mq_broker" "public" {
  broker_name         = "public"
  engine_type         = "RabbitMQ"
  engine_version      = "3.13"
  host_instance_type  = "mq.m5.large"
  publicly_accessible = true

  user {
    username = "app-user"
    password = var.password
  }
}

# expect: unknown
resource "aws_mq_broker" "undecided" {
  broker_name         = "undecided"
  engine_type         = "RabbitMQ"
  engine_version      = "3.13"
  host_instance_type  = "mq.m5.large"
  publicly_accessible = var.choice

  user {
    username = "app-user"
    password = var.password
  }
}
