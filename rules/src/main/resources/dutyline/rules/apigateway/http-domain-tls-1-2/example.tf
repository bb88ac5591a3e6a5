variable "certificate_arn" {
  type    = string
  default = "arn:aws:acm:eu-west-1:111122223333:certificate/a"
}

# The provider takes TLS_1_2 only for these domains.
# expect: met
resource "aws_apigatewayv2_domain_name" "current" {
  domain_name = "http.example.com"

  domain_name_configuration {
    certificate_arn = var.certificate_arn
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
}

# expect: missing at security_policy
resource "aws_api_gateway_domain_name" "private" {
  domain_name     = "private.example.com"
  certificate_arn = var.certificate_arn
  security_policy = "TLS_1_0"
  policy          = jsonencode({ Version = "2012-10-17", Statement = [] })

  endpoint_configuration {
    types = ["PRIVATE"]
  }
}
