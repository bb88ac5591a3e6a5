variable "days" {
  type = number
}

# expect: met
resource "aws_cloudwatch_log_group" "year" {
  name              = "year"
  retention_in_days = 365
}

# expect: missing
resource "aws_cloudwatch_log_group" "forever" {
  name = "forever"
}

# expect: missing
resource "aws_cloudwatch_log_group" "zero" {
  name              = "zero"
  retention_in_days = 0
}

# expect: unknown
resource "aws_cloudwatch_log_group" "open" {
  name              = "open"
  retention_in_days = var.days
}
