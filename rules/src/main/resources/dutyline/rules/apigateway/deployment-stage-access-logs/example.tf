resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

# expect: missing
resource "aws_api_gateway_deployment" "makes_a_stage" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  stage_name  = "prod"
}

# expect: not-applicable
resource "aws_api_gateway_deployment" "plain" {
  rest_api_id = aws_api_gateway_rest_api.orders.id

  triggers = {
    redeployment = sha1(jsonencode(aws_api_gateway_rest_api.orders.body))
  }
}

resource "aws_api_gateway_stage" "prod" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.plain.id
  stage_name    = "prod"
}
