variable "publish" {
  type = bool
}

# expect: met
resource "aws_athena_workgroup" "default" {
  name = "default"
}

# expect: missing at configuration.publish_cloudwatch_metrics_enabled
resource "aws_athena_workgroup" "off" {
  name = "off"

  configuration {
    publish_cloudwatch_metrics_enabled = false
  }
}

# expect: unknown
resource "aws_athena_workgroup" "undecided" {
  name = "undecided"

  configuration {
    publish_cloudwatch_metrics_enabled = var.publish
  }
}
