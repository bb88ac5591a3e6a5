variable "connection" {
  type = string
}

locals {
  listener = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/orders/1/2"
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
  integration_uri    = local.listener
  connection_type    = "VPC_LINK"
  connection_id      = "abc123"

  tls_config {
    server_name_to_verify = "orders.example.com"
  }
}

# expect: missing
resource "aws_apigatewayv2_integration" "clear" {
  api_id             = aws_apigatewayv2_api.orders.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = local.listener
  connection_type    = "VPC_LINK"
  connection_id      = "abc123"
}

# expect: not-applicable
resource "aws_apigatewayv2_integration" "internet" {
  api_id             = aws_apigatewayv2_api.orders.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = "https://example.com"
}

# expect: unknown
resource "aws_apigatewayv2_integration" "undecided" {
  api_id             = aws_apigatewayv2_api.orders.id
  integration_type   = "HTTP_PROXY"
  integration_method = "ANY"
  integration_uri    = local.listener
  connection_type    = var.connection
  connection_id      = "abc123"
}
