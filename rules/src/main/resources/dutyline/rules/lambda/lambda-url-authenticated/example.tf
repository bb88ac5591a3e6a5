variable "auth" {
  type = string
}

# expect: met
resource "aws_lambda_function_url" "signed" {
  function_name      = "orders"
  authorization_type = "AWS_IAM"
}

# expect: missing at authorization_type
resource "aws_lambda_function_url" "open" {
  function_name      = "orders"
  authorization_type = "NONE"
}

# expect: unknown
resource "aws_lambda_function_url" "either" {
  function_name      = "orders"
  authorization_type = var.auth
}
