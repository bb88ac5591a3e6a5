# log_config is known since version 6 of the provider.
variable "level" {
  type = string
}

# expect: met
resource "aws_cloudwatch_event_bus" "logged" {
  name = "logged"

  log_config {
    level          = "ERROR"
    include_detail = "NONE"
  }
}

# expect: missing
resource "aws_cloudwatch_event_bus" "silent" {
  name = "silent"
}

# expect: missing at log_config.level
resource "aws_cloudwatch_event_bus" "off" {
  name = "off"

  log_config {
    level = "OFF"
  }
}

# expect: unknown
resource "aws_cloudwatch_event_bus" "undecided" {
  name = "undecided"

  log_config {
    level = var.level
  }
}
