variable "key_arn" {
  type    = string
  default = null
}

resource "aws_kms_key" "environment" {
  enable_key_rotation = true
}

# expect: met
resource "aws_lambda_function" "own_key" {
  function_name = "own-key"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
  kms_key_arn   = aws_kms_key.environment.arn

  environment {
    variables = {
      TABLE = "orders"
    }
  }
}

# expect: missing
resource "aws_lambda_function" "aws_key" {
  function_name = "aws-key"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
  kms_key_arn   = var.key_arn

  environment {
    variables = {
      TABLE = "orders"
    }
  }
}

# expect: not-applicable
resource "aws_lambda_function" "bare" {
  function_name = "bare"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
}
