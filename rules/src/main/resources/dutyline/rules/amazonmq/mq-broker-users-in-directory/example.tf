variable "strategy" {
  type = string
}

variable "password" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_mq_broker" "directory" {
  broker_name             = "directory"
  engine_type             = "ActiveMQ"
  engine_version          = "5.18"
  host_instance_type      = "mq.m5.large"
  authentication_strategy = "ldap"

  ldap_server_metadata {
    hosts                    = ["ldap.example.com"]
    role_base                = "ou=roles,dc=example,dc=com"
    role_search_matching     = "(member:=uid={1})"
    service_account_username = "cn=mq,dc=example,dc=com"
    service_account_password = var.password
    user_base                = "ou=users,dc=example,dc=com"
    user_search_matching     = "(uid={0})"
  }

  user {
    username = "app-user"
    password = var.password
  }
}

# expect: missing at authentication_strategy
resource "aws_mq_broker" "own" {
  broker_name             = "own"
  engine_type             = "ActiveMQ"
  engine_version          = "5.18"
  host_instance_type      = "mq.m5.large"
  authentication_strategy = "simple"

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
  broker_name             = "undecided"
  engine_type             = "ActiveMQ"
  engine_version          = "5.18"
  host_instance_type      = "mq.m5.large"
  authentication_strategy = var.strategy

  user {
    username = "app-user"
    password = var.password
  }
}
