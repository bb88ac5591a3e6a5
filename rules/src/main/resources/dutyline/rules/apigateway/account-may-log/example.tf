variable "role_arn" {
  type    = string
  default = null
}

variable "log" {
  type = bool
}

# expect: met
resource "aws_api_gateway_account" "logs" {
  cloudwatch_role_arn = "arn:aws:iam::111122223333:role/api-gateway-logs"
}

# expect: missing
resource "aws_api_gateway_account" "silent" {}

# expect: missing
resource "aws_api_gateway_account" "without_a_role" {
  cloudwatch_role_arn = var.role_arn
}

# expect: unknown
resource "aws_api_gateway_account" "undecided" {
  cloudwatch_role_arn = var.log ? "arn:aws:iam::111122223333:role/api-gateway-logs" : null
}
