variable "key_arn" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_mq_broker" "keyed" {
  broker_name        = "keyed"
  engine_type        = "RabbitMQ"
  engine_version     = "3.13"
  host_instance_type = "mq.m5.large"

  encryption_options {
    use_aws_owned_key = false
    kms_key_id        = aws_kms_key.broker.arn
  }

  user {
    username = "app-user"
    password = var.password
  }
}

resource "aws_kms_key" "broker" {
  enable_key_rotation = true
}

# expect: missing at encryption_options.use_aws_owned_key
resource "aws_mq_broker" "owned" {
  broker_name        = "owned"
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

# expect: unknown
resource "aws_mq_broker" "undecided" {
  broker_name        = "undecided"
  engine_type        = "RabbitMQ"
  engine_version     = "3.13"
  host_instance_type = "mq.m5.large"

  encryption_options {
    use_aws_owned_key = false
    kms_key_id        = var.key_arn
  }

  user {
    username = "app-user"
    password = var.password
  }
}
