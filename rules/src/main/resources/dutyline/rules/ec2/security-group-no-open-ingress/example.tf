variable "clients" {
  type = string
}

# expect: met
resource "aws_security_group" "office" {
  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["203.0.113.0/24"]
  }
}

# expect: missing
resource "aws_security_group" "everyone" {
  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["203.0.113.0/24", "0.0.0.0/0"]
  }
}

# expect: met
resource "aws_security_group_rule" "self" {
  type              = "ingress"
  security_group_id = aws_security_group.office.id
  protocol          = "-1"
  from_port         = 0
  to_port           = 0
  self              = true
}

# expect: missing
resource "aws_security_group_rule" "everyone" {
  type              = "ingress"
  security_group_id = aws_security_group.office.id
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["0.0.0.0/0"]
}

# expect: unknown
resource "aws_vpc_security_group_ingress_rule" "undecided" {
  security_group_id = aws_security_group.office.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = var.clients
}
