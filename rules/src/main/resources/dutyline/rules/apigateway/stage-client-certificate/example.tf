variable "certificate" {
  type = bool
}

resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_api_gateway_deployment" "orders" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
}

resource "aws_api_gateway_client_certificate" "orders" {}

# expect: met
resource "aws_api_gateway_stage" "proves_itself" {
  rest_api_id           = aws_api_gateway_rest_api.orders.id
  deployment_id         = aws_api_gateway_deployment.orders.id
  stage_name            = "proves-itself"
  client_certificate_id = aws_api_gateway_client_certificate.orders.id
}

# expect: missing
resource "aws_api_gateway_stage" "silent" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "silent"
}

# expect: unknown
resource "aws_api_gateway_stage" "undecided" {
  rest_api_id           = aws_api_gateway_rest_api.orders.id
  deployment_id         = aws_api_gateway_deployment.orders.id
  stage_name            = "undecided"
  client_certificate_id = var.certificate ? aws_api_gateway_client_certificate.orders.id : null
}
