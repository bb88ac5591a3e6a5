variable "log" {
  type = bool
}

resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"
}

resource "aws_cloudwatch_log_group" "orders" {
  name = "/orders"
}

# expect: met
resource "aws_apigatewayv2_stage" "logged" {
  api_id = aws_apigatewayv2_api.orders.id
  name   = "logged"

  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.orders.arn
    format          = "$context.requestId $context.identity.sourceIp $context.status"
  }
}

# expect: missing
resource "aws_apigatewayv2_stage" "silent" {
  api_id      = aws_apigatewayv2_api.orders.id
  name        = "$default"
  auto_deploy = true
}

# expect: unknown
resource "aws_apigatewayv2_stage" "undecided" {
  api_id = aws_apigatewayv2_api.orders.id
  name   = "undecided"

  dynamic "access_log_settings" {
    for_each = var.log ? [aws_cloudwatch_log_group.orders.arn] : []
    content {
      destination_arn = access_log_settings.value
      format          = "$context.requestId"
    }
  }
}
