variable "action" {
  type = string
}

# expect: met
resource "aws_networkfirewall_firewall_policy" "forwards" {
  name = "edge"

  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:drop"]
  }
}

# expect: missing
resource "aws_networkfirewall_firewall_policy" "passes" {
  name = "edge-open"

  firewall_policy {
    stateless_default_actions          = ["aws:pass"]
    stateless_fragment_default_actions = ["aws:drop"]
  }
}

# expect: unknown
resource "aws_networkfirewall_firewall_policy" "undecided" {
  name = "edge-new"

  firewall_policy {
    stateless_default_actions          = [var.action]
    stateless_fragment_default_actions = ["aws:drop"]
  }
}
