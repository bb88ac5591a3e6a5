variable "type" {
  type = string
}

# expect: met
resource "aws_networkfirewall_firewall_policy" "own_key" {
  name = "edge"

  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = "arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555"
  }

  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:drop"]
  }
}

# expect: missing
resource "aws_networkfirewall_firewall" "default" {
  name                = "edge"
  firewall_policy_arn = aws_networkfirewall_firewall_policy.own_key.arn
  vpc_id              = "vpc-0123456789abcdef0"

  subnet_mapping {
    subnet_id = "subnet-0123456789abcdef0"
  }
}

# expect: missing at encryption_configuration[0].type
resource "aws_networkfirewall_rule_group" "key_of_aws" {
  name     = "domains"
  capacity = 100
  type     = "STATEFUL"

  encryption_configuration {
    type = "AWS_OWNED_KMS_KEY"
  }
}

# expect: unknown
resource "aws_networkfirewall_rule_group" "undecided" {
  name     = "domains-new"
  capacity = 100
  type     = "STATEFUL"

  encryption_configuration {
    type   = var.type
    key_id = "arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555"
  }
}
