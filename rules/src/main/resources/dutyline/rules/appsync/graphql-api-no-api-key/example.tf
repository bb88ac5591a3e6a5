variable "kind" {
  type = string
}

# expect: met
resource "aws_appsync_graphql_api" "signed" {
  name                = "signed"
  authentication_type = "AWS_IAM"
}

# expect: missing at authentication_type
resource "aws_appsync_graphql_api" "key" {
  name                = "key"
  authentication_type = "API_KEY"
}

# expect: unknown
resource "aws_appsync_graphql_api" "undecided" {
  name                = "undecided"
  authentication_type = var.kind
}
