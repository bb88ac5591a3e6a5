# expect: met
resource "aws_wafv2_web_acl" "blocks" {
  name  = "blocks"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name     = "rate"
    priority = 1

    action {
      block {}
    }

    statement {
      rate_based_statement {
        limit = 1000
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "rate"
      sampled_requests_enabled   = true
    }
  }

  rule {
    name     = "known"
    priority = 2

    override_action {
      none {}
    }

    statement {
      managed_rule_group_statement {
        vendor_name = "AWS"
        name        = "AWSManagedRulesKnownBadInputsRuleSet"
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "known"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "acl"
    sampled_requests_enabled   = true
  }
}

# expect: missing
resource "aws_wafv2_web_acl" "does_nothing" {
  name  = "does-nothing"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name     = "rate"
    priority = 1

    statement {
      rate_based_statement {
        limit = 1000
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "rate"
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
resource "aws_wafv2_rule_group" "counts" {
  name     = "counts"
  scope    = "REGIONAL"
  capacity = 2

  rule {
    name     = "geography"
    priority = 1

    action {
      count {}
    }

    statement {
      geo_match_statement {
        country_codes = ["NL"]
      }
    }

    visibility_config {
      cloudwatch_metrics_enabled = true
      metric_name                = "geography"
      sampled_requests_enabled   = true
    }
  }

  visibility_config {
    cloudwatch_metrics_enabled = true
    metric_name                = "group"
    sampled_requests_enabled   = true
  }
}

resource "aws_wafregional_rule" "strangers" {
  name        = "strangers"
  metric_name = "strangers"
}

# expect: met
resource "aws_wafregional_web_acl" "blocks" {
  name        = "blocks"
  metric_name = "blocks"

  default_action {
    type = "ALLOW"
  }

  rule {
    priority = 1
    rule_id  = aws_wafregional_rule.strangers.id

    action {
      type = "BLOCK"
    }
  }
}

# expect: missing
resource "aws_wafregional_web_acl" "does_nothing" {
  name        = "does-nothing"
  metric_name = "nothing"

  default_action {
    type = "ALLOW"
  }

  rule {
    priority = 1
    rule_id  = aws_wafregional_rule.strangers.id
  }
}
