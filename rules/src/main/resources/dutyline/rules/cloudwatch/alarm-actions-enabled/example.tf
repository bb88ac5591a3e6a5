variable "enabled" {
  type = bool
}

# expect: met
resource "aws_cloudwatch_metric_alarm" "default" {
  alarm_name          = "default"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "Errors"
  namespace           = "Orders"
  period              = 60
  statistic           = "Sum"
  threshold           = 0
}

# expect: missing at actions_enabled
resource "aws_cloudwatch_metric_alarm" "off" {
  alarm_name          = "off"
  actions_enabled     = false
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "Errors"
  namespace           = "Orders"
  period              = 60
  statistic           = "Sum"
  threshold           = 0
}

# expect: unknown
resource "aws_cloudwatch_composite_alarm" "undecided" {
  alarm_name      = "undecided"
  alarm_rule      = "ALARM(${aws_cloudwatch_metric_alarm.default.alarm_name})"
  actions_enabled = var.enabled
}
