variable "mode" {
  type = string
}

# expect: met
resource "aws_lambda_function" "traced" {
  function_name = "traced"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"

  tracing_config {
    mode = "Active"
  }
}

# expect: missing at tracing_config.mode
resource "aws_lambda_function" "passing" {
  function_name = "passing"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"

  tracing_config {
    mode = "PassThrough"
  }
}

# expect: missing
resource "aws_lambda_function" "untraced" {
  function_name = "untraced"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
}

# expect: unknown
resource "aws_lambda_function" "undecided" {
  function_name = "undecided"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"

  tracing_config {
    mode = var.mode
  }
}
