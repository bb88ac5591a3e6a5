variable "level" {
  type = string
}

# expect: met
resource "aws_appsync_graphql_api" "logged" {
  name                = "logged"
  authentication_type = "AWS_IAM"

  log_config {
    cloudwatch_logs_role_arn = "arn:aws:iam::111122223333:role/appsync-logs"
    field_log_level          = "ERROR"
  }
}

# expect: missing at log_config.field_log_level
resource "aws_appsync_graphql_api" "requests_only" {
  name                = "requests-only"
  authentication_type = "AWS_IAM"

  log_config {
    cloudwatch_logs_role_arn = "arn:aws:iam::111122223333:role/appsync-logs"
    field_log_level          = "NONE"
  }
}

# expect: missing
resource "aws_appsync_graphql_api" "silent" {
  name                = "silent"
  authentication_type = "AWS_IAM"
}

# expect: unknown
resource "aws_appsync_graphql_api" "undecided" {
  name                = "undecided"
  authentication_type = "AWS_IAM"

  log_config {
    cloudwatch_logs_role_arn = "arn:aws:iam::111122223333:role/appsync-logs"
    field_log_level          = var.level
  }
}
