variable "caller" {
  type = string
}

# expect: met
resource "aws_lambda_permission" "by_topic" {
  function_name = "orders"
  action        = "lambda:InvokeFunction"
  principal     = "sns.amazonaws.com"
  source_arn    = "arn:aws:sns:eu-west-1:111122223333:orders"
}

# expect: missing at principal
resource "aws_lambda_permission" "by_all" {
  function_name = "orders"
  action        = "lambda:InvokeFunction"
  principal     = "*"
}

# expect: met
resource "aws_lambda_permission" "by_organisation" {
  function_name    = "orders"
  action           = "lambda:InvokeFunction"
  principal        = "*"
  principal_org_id = "o-a1b2c3d4e5"
}

# expect: not-applicable
resource "aws_lambda_permission" "by_url" {
  function_name          = "orders"
  action                 = "lambda:InvokeFunctionUrl"
  principal              = "*"
  function_url_auth_type = "AWS_IAM"
}

# expect: unknown
resource "aws_lambda_permission" "by_some" {
  function_name = "orders"
  action        = "lambda:InvokeFunction"
  principal     = var.caller
}

resource "aws_lambda_layer_version" "tools" {
  layer_name = "tools"
  s3_bucket  = "code"
  s3_key     = "tools.zip"
}

# expect: met
resource "aws_lambda_layer_version_permission" "organisation" {
  layer_name      = aws_lambda_layer_version.tools.layer_arn
  version_number  = aws_lambda_layer_version.tools.version
  action          = "lambda:GetLayerVersion"
  statement_id    = "organisation"
  principal       = "*"
  organization_id = "o-a1b2c3d4e5"
}

# expect: missing at principal
resource "aws_lambda_layer_version_permission" "everyone" {
  layer_name     = aws_lambda_layer_version.tools.layer_arn
  version_number = aws_lambda_layer_version.tools.version
  action         = "lambda:GetLayerVersion"
  statement_id   = "everyone"
  principal      = "*"
}
