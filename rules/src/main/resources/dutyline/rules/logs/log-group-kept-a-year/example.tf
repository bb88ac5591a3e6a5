variable "days" {
  type = number
}

# expect: met
resource "aws_cloudwatch_log_group" "year" {
  name              = "year"
  retention_in_days = 365
}

# expect: met
resource "aws_cloudwatch_log_group" "forever" {
  name              = "forever"
  retention_in_days = 0
}

# expect: missing at retention_in_days
resource "aws_cloudwatch_log_group" "month" {
  name              = "month"
  retention_in_days = 30
}

# expect: unknown
resource "aws_cloudwatch_log_group" "undecided" {
  name              = "undecided"
  retention_in_days = var.days
}
