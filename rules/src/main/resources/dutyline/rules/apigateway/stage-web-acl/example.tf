resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_api_gateway_deployment" "orders" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
}

# expect: met
resource "aws_api_gateway_stage" "guarded" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "guarded"
}

resource "aws_wafv2_web_acl_association" "guarded" {
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/main/1"
  resource_arn = aws_api_gateway_stage.guarded.arn
}

# expect: met
resource "aws_api_gateway_stage" "classic" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "classic"
}

resource "aws_wafregional_web_acl_association" "classic" {
  web_acl_id   = "main"
  resource_arn = aws_api_gateway_stage.classic.arn
}

# expect: missing
resource "aws_api_gateway_stage" "bare" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "bare"
}
