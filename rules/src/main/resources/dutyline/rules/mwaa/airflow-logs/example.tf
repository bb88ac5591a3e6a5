variable "log" {
  type = bool
}

# expect: met
resource "aws_mwaa_environment" "logged" {
  name               = "shop"
  dag_s3_path        = "dags/"
  execution_role_arn = "arn:aws:iam::111122223333:role/airflow"
  source_bucket_arn  = "arn:aws:s3:::airflow"

  network_configuration {
    security_group_ids = ["sg-0123456789abcdef0"]
    subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }

  logging_configuration {
    scheduler_logs {
      enabled = true
    }

    webserver_logs {
      enabled = true
    }

    worker_logs {
      enabled = true
    }
  }
}

# expect: missing
resource "aws_mwaa_environment" "silent" {
  name               = "orders"
  dag_s3_path        = "dags/"
  execution_role_arn = "arn:aws:iam::111122223333:role/airflow"
  source_bucket_arn  = "arn:aws:s3:::airflow"

  network_configuration {
    security_group_ids = ["sg-0123456789abcdef0"]
    subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}

# expect: unknown
resource "aws_mwaa_environment" "undecided" {
  name               = "reports"
  dag_s3_path        = "dags/"
  execution_role_arn = "arn:aws:iam::111122223333:role/airflow"
  source_bucket_arn  = "arn:aws:s3:::airflow"

  network_configuration {
    security_group_ids = ["sg-0123456789abcdef0"]
    subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }

  logging_configuration {
    scheduler_logs {
      enabled = var.log
    }

    webserver_logs {
      enabled = true
    }

    worker_logs {
      enabled = true
    }
  }
}
