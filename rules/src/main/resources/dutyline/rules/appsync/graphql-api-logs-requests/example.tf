variable "log" {
  type = bool
}

resource "aws_iam_role" "logs" {
  name = "appsync-logs"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "appsync.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

# expect: met
resource "aws_appsync_graphql_api" "logged" {
  name                = "logged"
  authentication_type = "AWS_IAM"

  log_config {
    cloudwatch_logs_role_arn = aws_iam_role.logs.arn
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

  dynamic "log_config" {
    for_each = var.log ? ["ERROR"] : []
    content {
      cloudwatch_logs_role_arn = aws_iam_role.logs.arn
      field_log_level          = log_config.value
    }
  }
}
