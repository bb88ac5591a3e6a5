variable "key" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_api_gateway_api_key" "made_up_by_aws" {
  name = "made-up-by-aws"
}

# expect: missing at value
resource "aws_api_gateway_api_key" "written" {
  name  = "written"
  value = "4f1c2a7be09d4d5a8c3e6b17d2f0a9c5"
}

# expect: met
resource "aws_api_gateway_api_key" "given" {
  name  = "given"
  value = var.key
}
