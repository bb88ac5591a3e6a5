# expect: met
resource "aws_networkfirewall_firewall" "spread" {
  name                = "edge"
  firewall_policy_arn = "arn:aws:network-firewall:eu-west-1:111122223333:firewall-policy/edge"
  vpc_id              = "vpc-0123456789abcdef0"

  dynamic "subnet_mapping" {
    for_each = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

    content {
      subnet_id = subnet_mapping.value
    }
  }
}

# expect: missing
resource "aws_networkfirewall_firewall" "single" {
  name                = "edge-single"
  firewall_policy_arn = "arn:aws:network-firewall:eu-west-1:111122223333:firewall-policy/edge"
  vpc_id              = "vpc-0123456789abcdef0"

  subnet_mapping {
    subnet_id = "subnet-0123456789abcdef0"
  }
}
