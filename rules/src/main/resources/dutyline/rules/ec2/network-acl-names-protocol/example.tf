variable "protocol" {
  type = string
}

# expect: met
resource "aws_network_acl_rule" "tcp" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "10.0.0.0/16"
  from_port      = 443
  to_port        = 443
}

# expect: missing at protocol
resource "aws_network_acl_rule" "all" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 110
  protocol       = "all"
  rule_action    = "allow"
  cidr_block     = "10.0.0.0/16"
}

# expect: unknown
resource "aws_network_acl_rule" "undecided" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 120
  protocol       = var.protocol
  rule_action    = "allow"
  cidr_block     = "10.0.0.0/16"
}

# expect: not-applicable
resource "aws_network_acl_rule" "denies" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 200
  protocol       = "-1"
  rule_action    = "deny"
  cidr_block     = "0.0.0.0/0"
}

# expect: missing at ingress[0].protocol
resource "aws_network_acl" "all" {
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    rule_no    = 100
    protocol   = "-1"
    action     = "allow"
    cidr_block = "10.0.0.0/16"
    from_port  = 0
    to_port    = 0
  }
}
