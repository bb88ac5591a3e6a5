variable "peer" {
  type = string
}

# expect: met
resource "aws_security_group" "single" {
  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["203.0.113.7/32", "203.0.113.8/32"]
  }
}

# expect: missing
resource "aws_security_group" "network" {
  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["203.0.113.7/32", "203.0.113.0/24"]
  }
}

# expect: met
resource "aws_vpc_security_group_ingress_rule" "from_group" {
  security_group_id            = aws_security_group.single.id
  referenced_security_group_id = "sg-0123456789abcdef0"
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
}

# expect: missing
resource "aws_security_group_rule" "network" {
  type              = "ingress"
  security_group_id = aws_security_group.single.id
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  ipv6_cidr_blocks  = ["2001:db8::/64"]
}

# expect: unknown
resource "aws_vpc_security_group_ingress_rule" "undecided" {
  security_group_id = aws_security_group.single.id
  cidr_ipv4         = var.peer
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}
