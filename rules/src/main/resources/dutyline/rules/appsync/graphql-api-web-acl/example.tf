variable "visibility" {
  type = string
}

# expect: met
resource "aws_appsync_graphql_api" "guarded" {
  name                = "guarded"
  authentication_type = "AWS_IAM"
}

resource "aws_wafv2_web_acl_association" "guarded" {
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/main/1"
  resource_arn = aws_appsync_graphql_api.guarded.arn
}

# expect: met
resource "aws_appsync_graphql_api" "private" {
  name                = "private"
  authentication_type = "AWS_IAM"
  visibility          = "PRIVATE"
}

# expect: missing
resource "aws_appsync_graphql_api" "bare" {
  name                = "bare"
  authentication_type = "AWS_IAM"
}

# expect: unknown
resource "aws_appsync_graphql_api" "undecided" {
  name                = "undecided"
  authentication_type = "AWS_IAM"
  visibility          = var.visibility
}
