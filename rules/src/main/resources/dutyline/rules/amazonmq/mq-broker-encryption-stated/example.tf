variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_mq_broker" "stated" {
  broker_name        = "stated"
  engine_type        = "RabbitMQ"
  engine_version     = "3.13"
  host_instance_type = "mq.m5.large"

  encryption_options {
    use_aws_owned_key = true
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
