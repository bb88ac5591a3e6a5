variable "action" {
  type = string
}

# expect: met
resource "aws_waf_web_acl" "blocks" {
  name        = "blocks"
  metric_name = "blocks"

  default_action {
    type = "BLOCK"
  }
}

# expect: missing at default_action.type
resource "aws_waf_web_acl" "allows" {
  name        = "allows"
  metric_name = "allows"

  default_action {
    type = "ALLOW"
  }
}

# expect: unknown
resource "aws_waf_web_acl" "undecided" {
  name        = "undecided"
  metric_name = "undecided"

  default_action {
    type = var.action
  }
}
