variable "uri" {
  type = string
}

variable "host" {
  type = string
}

resource "aws_apigatewayv2_api" "orders" {
  name          = "orders"
  protocol_type = "HTTP"
}

# expect: met
resource "aws_apigatewayv2_integration" "encrypted" {
  api_id             = aws_apigatewayv2_api.orders.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = "https://${var.host}/orders"
}

# expect: missing at integration_uri
resource "aws_apigatewayv2_integration" "clear" {
  api_id             = aws_apigatewayv2_api.orders.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = "http://${var.host}/orders"
}

# expect: unknown
resource "aws_apigatewayv2_integration" "undecided" {
  api_id             = aws_apigatewayv2_api.orders.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = var.uri
}

# expect: not-applicable
resource "aws_apigatewayv2_integration" "function" {
  api_id           = aws_apigatewayv2_api.orders.id
  integration_type = "AWS_PROXY"
  integration_uri  = var.uri
}
