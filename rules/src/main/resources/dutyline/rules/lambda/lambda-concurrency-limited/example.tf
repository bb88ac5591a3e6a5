# expect: met
resource "aws_lambda_function" "limited" {
  function_name                  = "limited"
  role                           = "arn:aws:iam::111122223333:role/worker"
  runtime                        = "python3.13"
  handler                        = "index.handler"
  s3_bucket                      = "code"
  s3_key                         = "worker.zip"
  reserved_concurrent_executions = 10
}

# expect: met
resource "aws_lambda_function" "stopped" {
  function_name                  = "stopped"
  role                           = "arn:aws:iam::111122223333:role/worker"
  runtime                        = "python3.13"
  handler                        = "index.handler"
  s3_bucket                      = "code"
  s3_key                         = "worker.zip"
  reserved_concurrent_executions = 0
}

# expect: missing
resource "aws_lambda_function" "unlimited" {
  function_name = "unlimited"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
}

# expect: missing
resource "aws_lambda_function" "unreserved" {
  function_name                  = "unreserved"
  role                           = "arn:aws:iam::111122223333:role/worker"
  runtime                        = "python3.13"
  handler                        = "index.handler"
  s3_bucket                      = "code"
  s3_key                         = "worker.zip"
  reserved_concurrent_executions = -1
}
