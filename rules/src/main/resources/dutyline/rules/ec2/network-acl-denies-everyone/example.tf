# expect: met
resource "aws_network_acl_rule" "allows" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "10.0.0.0/16"
  from_port      = 443
  to_port        = 443
}

# expect: met
resource "aws_network_acl_rule" "denies_everyone" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 200
  protocol       = "-1"
  rule_action    = "deny"
  cidr_block     = "0.0.0.0/0"
}

# expect: missing
resource "aws_network_acl_rule" "denies_some" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 210
  protocol       = "-1"
  rule_action    = "deny"
  cidr_block     = "10.0.0.0/8"
}

# expect: missing
resource "aws_network_acl" "denies_some" {
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    rule_no    = 100
    protocol   = "-1"
    action     = "deny"
    cidr_block = "192.0.2.0/24"
    from_port  = 0
    to_port    = 0
  }
}
