variable "level" {
  type = string
}

resource "aws_api_gateway_rest_api" "orders" {
  name = "orders"
}

resource "aws_api_gateway_deployment" "orders" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
}

# expect: met
resource "aws_api_gateway_stage" "logged" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "logged"
}

resource "aws_api_gateway_method_settings" "logged" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  stage_name  = aws_api_gateway_stage.logged.stage_name
  method_path = "*/*"

  settings {
    logging_level = "ERROR"
  }
}

# expect: missing at settings.logging_level
resource "aws_api_gateway_stage" "off" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "off"
}

resource "aws_api_gateway_method_settings" "off" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  stage_name  = aws_api_gateway_stage.off.stage_name
  method_path = "*/*"

  settings {
    logging_level = "OFF"
  }
}

# expect: missing
resource "aws_api_gateway_stage" "silent" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "silent"
}

# expect: unknown
resource "aws_api_gateway_stage" "undecided" {
  rest_api_id   = aws_api_gateway_rest_api.orders.id
  deployment_id = aws_api_gateway_deployment.orders.id
  stage_name    = "undecided"
}

resource "aws_api_gateway_method_settings" "undecided" {
  rest_api_id = aws_api_gateway_rest_api.orders.id
  stage_name  = aws_api_gateway_stage.undecided.stage_name
  method_path = "*/*"

  settings {
    logging_level = var.level
  }
}
