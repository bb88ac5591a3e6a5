variable "network" {
  type = string
}

# expect: met
resource "aws_network_acl_rule" "partner" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 100
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "203.0.113.0/24"
  from_port      = 20
  to_port        = 21
}

# expect: missing
resource "aws_network_acl_rule" "world" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 110
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = "0.0.0.0/0"
  from_port      = 20
  to_port        = 22
}

# expect: unknown
resource "aws_network_acl_rule" "undecided" {
  network_acl_id = "acl-0123456789abcdef0"
  rule_number    = 130
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = var.network
  from_port      = 21
  to_port        = 21
}
