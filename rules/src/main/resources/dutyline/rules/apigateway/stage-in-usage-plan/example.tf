resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_api_gateway_deployment" "orders" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
}

# expect: met
resource "aws_api_gateway_stage" "limited" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "limited"
}

resource "aws_api_gateway_usage_plan" "orders" {
  name = "orders"

  api_stages {
    api_id = aws_api_gateway_rest_api.orders.id
    stage  = aws_api_gateway_stage.limited.stage_name
  }

  throttle_settings {
    burst_limit = 5
    rate_limit  = 10
  }
}

# expect: missing
resource "aws_api_gateway_stage" "unlimited" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "unlimited"
}
