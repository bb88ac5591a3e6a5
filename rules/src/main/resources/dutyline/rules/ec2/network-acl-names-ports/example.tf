# expect: met
resource "aws_network_acl_rule" "https" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "10.0.0.0/16"
  from_port      = 443
  to_port        = 443
}

# expect: missing
resource "aws_network_acl_rule" "every_port" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 110
  protocol       = "udp"
  rule_action    = "allow"
  cidr_block     = "10.0.0.0/16"
  from_port      = 0
  to_port        = 65535
}

# expect: not-applicable
resource "aws_network_acl_rule" "all_protocols" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 120
  protocol       = "all"
  rule_action    = "allow"
  cidr_block     = "10.0.0.0/16"
}

# expect: missing
resource "aws_network_acl" "every_port" {
  vpc_id = "vpc-0123456789abcdef0"

  egress {
    rule_no    = 100
    protocol   = "6"
    action     = "allow"
    cidr_block = "10.0.0.0/16"
    from_port  = 0
    to_port    = 65535
  }
}
