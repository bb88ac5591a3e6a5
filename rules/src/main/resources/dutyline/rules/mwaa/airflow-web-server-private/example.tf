variable "access" {
  type = string
}

# expect: met
resource "aws_mwaa_environment" "default" {
  name               = "shop"
  dag_s3_path        = "dags/"
  execution_role_arn = "arn:aws:iam::111122223333:role/airflow"
  source_bucket_arn  = "arn:aws:s3:::airflow"

  network_configuration {
    security_group_ids = ["sg-0123456789abcdef0"]
    subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}

# expect: missing at webserver_access_mode
resource "aws_mwaa_environment" "public" {
  name                  = "orders"
  dag_s3_path           = "dags/"
  execution_role_arn    = "arn:aws:iam::111122223333:role/airflow"
  source_bucket_arn     = "arn:aws:s3:::airflow"
  webserver_access_mode = "PUBLIC_ONLY"

  network_configuration {
    security_group_ids = ["sg-0123456789abcdef0"]
    subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}

# expect: unknown
resource "aws_mwaa_environment" "undecided" {
  name                  = "reports"
  dag_s3_path           = "dags/"
  execution_role_arn    = "arn:aws:iam::111122223333:role/airflow"
  source_bucket_arn     = "arn:aws:s3:::airflow"
  webserver_access_mode = var.access

  network_configuration {
    security_group_ids = ["sg-0123456789abcdef0"]
    subnet_ids         = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}
