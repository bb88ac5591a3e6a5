variable "endpoint_type" {
  type = string
}

# expect: met
resource "aws_api_gateway_rest_api" "private" {
  name = "private"

  endpoint_configuration {
    types            = ["PRIVATE"]
    vpc_endpoint_ids = ["vpce-0a1b2c3d4e5f60718"]
  }
}

# expect: missing at endpoint_configuration.types[0]
resource "aws_api_gateway_rest_api" "regional" {
  name = "regional"

  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

# expect: missing
resource "aws_api_gateway_rest_api" "silent" {
  name = "silent"
}

# expect: unknown
resource "aws_api_gateway_rest_api" "undecided" {
  name = "undecided"

  endpoint_configuration {
    types = [var.endpoint_type]
  }
}
