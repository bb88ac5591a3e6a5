variable "enabled" {
  type = bool
}

resource "aws_sns_topic" "pager" {
  name = "pager"
}

# expect: met
resource "aws_cloudwatch_metric_alarm" "told" {
  alarm_name          = "told"
  alarm_actions       = [aws_sns_topic.pager.arn]
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "Errors"
  namespace           = "Orders"
  period              = 60
  statistic           = "Sum"
  threshold           = 0
}

# expect: missing
resource "aws_cloudwatch_metric_alarm" "silent" {
  alarm_name          = "silent"
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
  ok_actions          = [aws_sns_topic.pager.arn]
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "Errors"
  namespace           = "Orders"
  period              = 60
  statistic           = "Sum"
  threshold           = 0
}

# expect: unknown
resource "aws_cloudwatch_metric_alarm" "open" {
  alarm_name          = "open"
  actions_enabled     = var.enabled
  alarm_actions       = [aws_sns_topic.pager.arn]
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "Errors"
  namespace           = "Orders"
  period              = 60
  statistic           = "Sum"
  threshold           = 0
}
