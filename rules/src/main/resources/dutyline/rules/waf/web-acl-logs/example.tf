# expect: met
resource "aws_wafv2_web_acl" "logged" {
  name  = "shop"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "shop"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafv2_web_acl_logging_configuration" "logged" {
  resource_arn            = aws_wafv2_web_acl.logged.arn
  log_destination_configs = ["arn:aws:s3:::aws-waf-logs-shop"]
}

# expect: missing
resource "aws_wafv2_web_acl" "silent" {
  name  = "shop-silent"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "shop-silent"
    sampled_requests_enabled   = true
  }
}
