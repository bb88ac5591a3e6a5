variable "disable" {
  type = bool
}

# expect: met
resource "aws_api_gateway_rest_api" "closed" {
  name                         = "closed"
  disable_execute_api_endpoint = true
}

resource "aws_api_gateway_base_path_mapping" "closed" {
  api_id      = aws_api_gateway_rest_api.closed.id
  domain_name = "closed.example.com"
  stage_name  = "prod"
}

# expect: missing
resource "aws_api_gateway_rest_api" "open" {
  name = "open"
}

resource "aws_api_gateway_base_path_mapping" "open" {
  api_id      = aws_api_gateway_rest_api.open.id
  domain_name = "open.example.com"
}

# expect: unknown
resource "aws_api_gateway_rest_api" "undecided" {
  name                         = "undecided"
  disable_execute_api_endpoint = var.disable
}

resource "aws_api_gateway_base_path_mapping" "undecided" {
  api_id      = aws_api_gateway_rest_api.undecided.id
  domain_name = "undecided.example.com"
}

# expect: not-applicable
resource "aws_api_gateway_rest_api" "without_domain" {
  name = "without-domain"
}
