variable "encryption" {
  type = string
}

# expect: met
resource "aws_mskconnect_connector" "tls" {
  name                       = "tls"
  kafkaconnect_version       = "2.7.1"
  service_execution_role_arn = "arn:aws:iam::111122223333:role/connect"
  connector_configuration    = { "tasks.max" = "1" }

  capacity {
    provisioned_capacity {
      worker_count = 1
    }
  }

  kafka_cluster {
    apache_kafka_cluster {
      bootstrap_servers = "broker:9094"

      vpc {
        security_groups = ["sg-0123456789abcdef0"]
        subnets         = ["subnet-0123456789abcdef0"]
      }
    }
  }

  kafka_cluster_client_authentication {
    authentication_type = "NONE"
  }

  kafka_cluster_encryption_in_transit {
    encryption_type = "TLS"
  }

  plugin {
    custom_plugin {
      arn      = "arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/sink/11111111-2222-3333-4444-555555555555-1"
      revision = 1
    }
  }
}

# expect: missing at kafka_cluster_encryption_in_transit.encryption_type
resource "aws_mskconnect_connector" "plain" {
  name                       = "plain"
  kafkaconnect_version       = "2.7.1"
  service_execution_role_arn = "arn:aws:iam::111122223333:role/connect"
  connector_configuration    = { "tasks.max" = "1" }

  capacity {
    provisioned_capacity {
      worker_count = 1
    }
  }

  kafka_cluster {
    apache_kafka_cluster {
      bootstrap_servers = "broker:9094"

      vpc {
        security_groups = ["sg-0123456789abcdef0"]
        subnets         = ["subnet-0123456789abcdef0"]
      }
    }
  }

  kafka_cluster_client_authentication {
    authentication_type = "NONE"
  }

  kafka_cluster_encryption_in_transit {
    encryption_type = "PLAINTEXT"
  }

  plugin {
    custom_plugin {
      arn      = "arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/sink/11111111-2222-3333-4444-555555555555-1"
      revision = 1
    }
  }
}

# expect: missing
resource "aws_mskconnect_connector" "default" {
  name                       = "default"
  kafkaconnect_version       = "2.7.1"
  service_execution_role_arn = "arn:aws:iam::111122223333:role/connect"
  connector_configuration    = { "tasks.max" = "1" }

  capacity {
    provisioned_capacity {
      worker_count = 1
    }
  }

  kafka_cluster {
    apache_kafka_cluster {
      bootstrap_servers = "broker:9094"

      vpc {
        security_groups = ["sg-0123456789abcdef0"]
        subnets         = ["subnet-0123456789abcdef0"]
      }
    }
  }

  kafka_cluster_client_authentication {
    authentication_type = "NONE"
  }

  kafka_cluster_encryption_in_transit {}

  plugin {
    custom_plugin {
      arn      = "arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/sink/11111111-2222-3333-4444-555555555555-1"
      revision = 1
    }
  }
}

# expect: unknown
resource "aws_mskconnect_connector" "undecided" {
  name                       = "undecided"
  kafkaconnect_version       = "2.7.1"
  service_execution_role_arn = "arn:aws:iam::111122223333:role/connect"
  connector_configuration    = { "tasks.max" = "1" }

  capacity {
    provisioned_capacity {
      worker_count = 1
    }
  }

  kafka_cluster {
    apache_kafka_cluster {
      bootstrap_servers = "broker:9094"

      vpc {
        security_groups = ["sg-0123456789abcdef0"]
        subnets         = ["subnet-0123456789abcdef0"]
      }
    }
  }

  kafka_cluster_client_authentication {
    authentication_type = "NONE"
  }

  kafka_cluster_encryption_in_transit {
    encryption_type = var.encryption
  }

  plugin {
    custom_plugin {
      arn      = "arn:aws:kafkaconnect:eu-west-1:111122223333:custom-plugin/sink/11111111-2222-3333-4444-555555555555-1"
      revision = 1
    }
  }
}
