variable "acl" {
  type = string
}

# expect: unknown
resource "aws_wafv2_web_acl" "perhaps" {
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

resource "aws_wafv2_web_acl_logging_configuration" "some" {
  resource_arn            = var.acl
  log_destination_configs = ["arn:aws:s3:::aws-waf-logs-shop"]
}
