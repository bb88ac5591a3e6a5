variable "log" {
  type = bool
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_mq_broker" "audited" {
  broker_name        = "audited"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"

  logs {
    audit = true
  }

  user {
    username = "app-user"
    password = var.password
  }
}

# expect: missing
resource "aws_mq_broker" "silent" {
  broker_name        = "silent"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"

  user {
    username = "app-user"
    password = var.password
  }
}

# expect: missing at logs.audit
resource "aws_mq_broker" "off" {
  broker_name        = "off"
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"

  logs {
    audit = false
  }

  user {
    username = "app-user"
    password = var.password
  }
}

# expect: not-applicable
resource "aws_mq_broker" "rabbit" {
  broker_name        = "rabbit"
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
  engine_type        = "ActiveMQ"
  engine_version     = "5.18"
  host_instance_type = "mq.m5.large"

  logs {
    audit = var.log
  }

  user {
    username = "app-user"
    password = var.password
  }
}
