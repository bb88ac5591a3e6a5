variable "password" {
  type      = string
  sensitive = true
}

variable "plain" {
  type    = string
  default = "hunter2"
}

# expect: met
resource "aws_lambda_function" "named" {
  function_name = "named"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"

  environment {
    variables = {
      DB_PASSWORD = var.password
      API_KEY     = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:key"
      STAGE       = "prod"
    }
  }
}

# expect: met
resource "aws_lambda_function" "silent" {
  function_name = "silent"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
}

# expect: missing at environment.variables{DB_PASSWORD}
resource "aws_lambda_function" "written" {
  function_name = "written"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"

  environment {
    variables = {
      DB_PASSWORD = "hunter2"
    }
  }
}

# expect: missing
resource "aws_lambda_function" "defaulted" {
  function_name = "defaulted"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"

  environment {
    variables = merge({ STAGE = "prod" }, { db_password = var.plain })
  }
}
