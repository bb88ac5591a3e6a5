variable "kind" {
  type = string
}

# expect: met
resource "aws_ssm_parameter" "endpoint" {
  name  = "/shop/endpoint"
  type  = "SecureString"
  value = "https://shop.example.com"
}

# expect: missing at type
resource "aws_ssm_parameter" "plain" {
  name  = "/shop/plain"
  type  = "String"
  value = "https://shop.example.com"
}

# expect: unknown
resource "aws_ssm_parameter" "undecided" {
  name  = "/shop/undecided"
  type  = var.kind
  value = "https://shop.example.com"
}
