variable "action" {
  type = string
}

# expect: met
resource "aws_lambda_permission" "invoke" {
  function_name = "orders"
  action        = "lambda:InvokeFunction"
  principal     = "sns.amazonaws.com"
}

# expect: missing at action
resource "aws_lambda_permission" "all" {
  function_name = "orders"
  action        = "lambda:*"
  principal     = "sns.amazonaws.com"
}

# expect: unknown
resource "aws_lambda_permission" "undecided" {
  function_name = "orders"
  action        = var.action
  principal     = "sns.amazonaws.com"
}
