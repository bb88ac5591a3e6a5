variable "topics" {
  type    = map(string)
  default = { orders = "arn:aws:sns:eu-west-1:111122223333:orders" }
}

# expect: met
resource "aws_lambda_permission" "by_topic" {
  for_each = var.topics

  function_name = "orders"
  action        = "lambda:InvokeFunction"
  principal     = "sns.amazonaws.com"
  source_arn    = each.value
}

# expect: met
resource "aws_lambda_permission" "by_account" {
  function_name  = "orders"
  action         = "lambda:InvokeFunction"
  principal      = "s3.amazonaws.com"
  source_account = "111122223333"
}

# expect: missing
resource "aws_lambda_permission" "by_any_topic" {
  function_name = "orders"
  action        = "lambda:InvokeFunction"
  principal     = "sns.amazonaws.com"
}

# expect: not-applicable
resource "aws_lambda_permission" "by_account_itself" {
  function_name = "orders"
  action        = "lambda:InvokeFunction"
  principal     = "111122223333"
}
