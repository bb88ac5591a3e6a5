variable "policy" {
  type = string
}

# expect: met
resource "aws_api_gateway_domain_name" "current" {
  domain_name              = "api.example.com"
  regional_certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/a"
  security_policy          = "TLS_1_2"

  endpoint_configuration {
    types = ["REGIONAL"]
  }
}

# expect: missing at security_policy
resource "aws_api_gateway_domain_name" "old" {
  domain_name     = "old.example.com"
  certificate_arn = "arn:aws:acm:us-east-1:111122223333:certificate/b"
  security_policy = "TLS_1_0"
}

# expect: missing
resource "aws_api_gateway_domain_name" "silent" {
  domain_name     = "silent.example.com"
  certificate_arn = "arn:aws:acm:us-east-1:111122223333:certificate/c"
}

# expect: unknown
resource "aws_api_gateway_domain_name" "undecided" {
  domain_name     = "undecided.example.com"
  certificate_arn = "arn:aws:acm:us-east-1:111122223333:certificate/d"
  security_policy = var.policy
}

# expect: not-applicable
resource "aws_api_gateway_domain_name" "private" {
  domain_name     = "private.example.com"
  certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/e"
  policy          = jsonencode({ Version = "2012-10-17", Statement = [] })

  endpoint_configuration {
    types = ["PRIVATE"]
  }
}
