variable "kind" {
  type = string
}

resource "aws_apigatewayv2_api" "http" {
  name          = "http"
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_api" "socket" {
  name                       = "socket"
  protocol_type              = "WEBSOCKET"
  route_selection_expression = "$request.body.action"
}

# expect: met
resource "aws_apigatewayv2_route" "signed" {
  api_id             = aws_apigatewayv2_api.http.id
  route_key          = "GET /orders"
  authorization_type = "AWS_IAM"
}

# expect: missing at authorization_type
resource "aws_apigatewayv2_route" "open" {
  for_each = toset(["POST /orders", "$default"])

  api_id    = aws_apigatewayv2_api.http.id
  route_key = each.key
}

# expect: missing at authorization_type
resource "aws_apigatewayv2_route" "connect" {
  api_id             = aws_apigatewayv2_api.socket.id
  route_key          = "$connect"
  authorization_type = "NONE"
}

# expect: not-applicable
resource "aws_apigatewayv2_route" "message" {
  api_id    = aws_apigatewayv2_api.socket.id
  route_key = "send"
}

# expect: unknown
resource "aws_apigatewayv2_route" "undecided" {
  api_id             = aws_apigatewayv2_api.http.id
  route_key          = "GET /orders/{id}"
  authorization_type = var.kind
}
