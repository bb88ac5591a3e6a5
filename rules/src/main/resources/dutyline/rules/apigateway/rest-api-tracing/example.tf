variable "trace" {
  type = bool
}

resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_api_gateway_deployment" "orders" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
}

# expect: met
resource "aws_api_gateway_stage" "traced" {
  rest_api_id          = aws_api_gateway_rest_api.orders.id
  deployment_id        = aws_api_gateway_deployment.orders.id
  stage_name           = "traced"
  xray_tracing_enabled = true
}

# expect: missing at xray_tracing_enabled
resource "aws_api_gateway_stage" "untraced" {
  rest_api_id          = aws_api_gateway_rest_api.orders.id
  deployment_id        = aws_api_gateway_deployment.orders.id
  stage_name           = "untraced"
  xray_tracing_enabled = false
}

# expect: missing
resource "aws_api_gateway_stage" "silent" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "silent"
}

# expect: unknown
resource "aws_api_gateway_stage" "undecided" {
  rest_api_id          = aws_api_gateway_rest_api.orders.id
  deployment_id        = aws_api_gateway_deployment.orders.id
  stage_name           = "undecided"
  xray_tracing_enabled = var.trace
}
