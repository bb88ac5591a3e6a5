variable "runtime" {
  type = string
}

# expect: met
resource "aws_lambda_function" "current" {
  function_name = "current"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
}

# expect: missing at runtime
resource "aws_lambda_function" "old" {
  function_name = "old"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.7"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
}

# expect: unknown
resource "aws_lambda_function" "some" {
  function_name = "some"
  role          = "arn:aws:iam::111122223333:role/worker"
  handler       = "index.handler"
  runtime       = var.runtime
  s3_bucket     = "code"
  s3_key        = "worker.zip"
}

# expect: not-applicable
resource "aws_lambda_function" "image" {
  function_name = "image"
  role          = "arn:aws:iam::111122223333:role/worker"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/worker:1"
}
