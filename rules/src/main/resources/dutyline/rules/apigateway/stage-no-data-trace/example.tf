variable "trace" {
  type = bool
}

# expect: met
resource "aws_api_gateway_stage" "silent" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d4e5f6"
  stage_name    = "silent"
}

# expect: missing at settings.data_trace_enabled
resource "aws_api_gateway_stage" "talks" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d4e5f6"
  stage_name    = "talks"
}

resource "aws_api_gateway_method_settings" "talks" {
  rest_api_id = aws_api_gateway_stage.talks.rest_api_id
  stage_name  = aws_api_gateway_stage.talks.stage_name
  method_path = "*/*"

  settings {
    logging_level      = "INFO"
    data_trace_enabled = true
  }
}

# expect: missing at default_route_settings.data_trace_enabled
resource "aws_apigatewayv2_stage" "socket" {
  api_id = "g7h8i9"
  name   = "prod"

  default_route_settings {
    data_trace_enabled = true
  }
}

# expect: unknown
resource "aws_apigatewayv2_stage" "undecided" {
  api_id = "g7h8i9"
  name   = "test"

  default_route_settings {
    data_trace_enabled = var.trace
  }
}
