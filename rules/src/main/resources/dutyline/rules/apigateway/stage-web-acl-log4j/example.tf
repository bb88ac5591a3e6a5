variable "web_acl_arn" {
  type = string
}

resource "aws_wafv2_web_acl" "acl" {
  for_each = toset(["AWSManagedRulesKnownBadInputsRuleSet", "AWSManagedRulesAnonymousIpList"])

  name  = each.key
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name     = "managed"
    priority = 1

    override_action {
      none {}
    }

    statement {
      managed_rule_group_statement {
        name        = each.key
        vendor_name = "AWS"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "managed"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "acl"
    sampled_requests_enabled   = true
  }
}

# expect: met
resource "aws_api_gateway_stage" "guarded" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d4e5f6"
  stage_name    = "guarded"
}

resource "aws_wafv2_web_acl_association" "guarded" {
  resource_arn = aws_api_gateway_stage.guarded.arn
  web_acl_arn  = aws_wafv2_web_acl.acl["AWSManagedRulesKnownBadInputsRuleSet"].arn
}

# expect: missing
resource "aws_api_gateway_stage" "open" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d4e5f6"
  stage_name    = "open"
}

resource "aws_wafv2_web_acl_association" "open" {
  resource_arn = aws_api_gateway_stage.open.arn
  web_acl_arn  = aws_wafv2_web_acl.acl["AWSManagedRulesAnonymousIpList"].arn
}

# expect: unknown
resource "aws_api_gateway_stage" "undecided" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d4e5f6"
  stage_name    = "undecided"
}

resource "aws_wafv2_web_acl_association" "undecided" {
  resource_arn = aws_api_gateway_stage.undecided.arn
  web_acl_arn  = var.web_acl_arn
}

# expect: not-applicable
resource "aws_api_gateway_stage" "bare" {
  rest_api_id   = "a1b2c3"
  deployment_id = "d4e5f6"
  stage_name    = "bare"
}
