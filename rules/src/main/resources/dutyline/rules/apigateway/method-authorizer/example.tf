variable "kind" {
  type = string
}

resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

# expect: met
resource "aws_api_gateway_method" "custom" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  resource_id   = aws_api_gateway_rest_api.orders.root_resource_id
  http_method   = "GET"
  authorization = "CUSTOM"
  authorizer_id = "abc123"
}

# expect: missing at authorization
resource "aws_api_gateway_method" "with_key" {
  rest_api_id      = aws_api_gateway_rest_api.orders.id
  resource_id      = aws_api_gateway_rest_api.orders.root_resource_id
  http_method      = "PUT"
  authorization    = "NONE"
  api_key_required = true
}

# expect: not-applicable
resource "aws_api_gateway_method" "preflight" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  resource_id   = aws_api_gateway_rest_api.orders.root_resource_id
  http_method   = "OPTIONS"
  authorization = "NONE"
}

# expect: unknown
resource "aws_api_gateway_method" "undecided" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  resource_id   = aws_api_gateway_rest_api.orders.root_resource_id
  http_method   = "DELETE"
  authorization = var.kind
}
