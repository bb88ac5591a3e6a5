variable "guarded_stage_arn" {
  type = string
}

resource "aws_wafv2_web_acl_association" "given" {
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/main/1"
  resource_arn = var.guarded_stage_arn
}

# expect: unknown
resource "aws_api_gateway_stage" "perhaps_guarded" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d4e5f6"
  stage_name    = "prod"
}
