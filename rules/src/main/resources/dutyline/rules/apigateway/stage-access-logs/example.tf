variable "log" {
  type = bool
}

resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_api_gateway_deployment" "orders" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
}

resource "aws_cloudwatch_log_group" "orders" {
  name = "/orders"
}

# expect: met
resource "aws_api_gateway_stage" "logged" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "logged"

  access_log_settings {
    destination_arn = aws_cloudwatch_log_group.orders.arn
    format          = "$context.requestId $context.identity.sourceIp $context.status"
  }
}

# expect: missing
resource "aws_api_gateway_stage" "silent" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "silent"
}

# expect: unknown
resource "aws_api_gateway_stage" "undecided" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "undecided"

  dynamic "access_log_settings" {
    for_each = var.log ? [aws_cloudwatch_log_group.orders.arn] : []
    content {
      destination_arn = access_log_settings.value
      format          = "$context.requestId"
    }
  }
}
