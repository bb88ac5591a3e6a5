resource "aws_waf_rule" "strangers" {
  name        = "strangers"
  metric_name = "strangers"
}

# expect: met
resource "aws_waf_rule_group" "counts" {
  name        = "counts"
  metric_name = "counts"

  activated_rule {
    priority = 1
    rule_id  = aws_waf_rule.strangers.id

    action {
      type = "COUNT"
    }
  }
}

# expect: missing
resource "aws_wafregional_rule_group" "does_nothing" {
  name        = "does-nothing"
  metric_name = "nothing"

  activated_rule {
    priority = 1
    rule_id  = "11111111-2222-3333-4444-555555555555"
  }
}
