variable "admins" {
  type = string
}

# expect: met
resource "aws_network_acl_rule" "web" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
  from_port      = 443
  to_port        = 443
}

# expect: missing
resource "aws_network_acl_rule" "ssh" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 110
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
  from_port      = 22
  to_port        = 22
}

# expect: missing
resource "aws_network_acl_rule" "all_over_ipv6" {
  network_acl_id  = "acl-0123456789abcdef0"
  rule_number     = 120
  protocol        = "-1"
  rule_action     = "allow"
  ipv6_cidr_block = "::/0"
}

# expect: unknown
resource "aws_network_acl_rule" "undecided" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 130
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = var.admins
  from_port      = 22
  to_port        = 22
}

# expect: not-applicable
resource "aws_network_acl_rule" "outwards" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  egress         = true
  protocol       = "-1"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
}

# expect: missing
resource "aws_network_acl" "remote_desktop" {
  vpc_id = "vpc-0123456789abcdef0"

  ingress {
    rule_no    = 100
    protocol   = "tcp"
    action     = "allow"
    cidr_block = "0.0.0.0/0"
    from_port  = 3000
    to_port    = 4000
  }
}
