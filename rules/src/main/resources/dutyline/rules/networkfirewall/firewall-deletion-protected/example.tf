variable "protect" {
  type = bool
}

# expect: met
resource "aws_networkfirewall_firewall" "protected" {
  name                = "edge"
  firewall_policy_arn = "arn:aws:network-firewall:eu-west-1:111122223333:firewall-policy/edge"
  vpc_id              = "vpc-0123456789abcdef0"
  delete_protection   = true

  subnet_mapping {
    subnet_id = "subnet-0123456789abcdef0"
  }
}

# expect: missing
resource "aws_networkfirewall_firewall" "default" {
  name                = "edge-default"
  firewall_policy_arn = "arn:aws:network-firewall:eu-west-1:111122223333:firewall-policy/edge"
  vpc_id              = "vpc-0123456789abcdef0"

  subnet_mapping {
    subnet_id = "subnet-0123456789abcdef0"
  }
}

# expect: unknown
resource "aws_networkfirewall_firewall" "undecided" {
  name                = "edge-new"
  firewall_policy_arn = "arn:aws:network-firewall:eu-west-1:111122223333:firewall-policy/edge"
  vpc_id              = "vpc-0123456789abcdef0"
  delete_protection   = var.protect

  subnet_mapping {
    subnet_id = "subnet-0123456789abcdef0"
  }
}
