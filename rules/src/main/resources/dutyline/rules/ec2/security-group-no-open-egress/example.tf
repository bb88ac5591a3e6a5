variable "target" {
  type = string
}

# expect: met
resource "aws_security_group" "narrow" {
  egress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["10.0.0.0/16"]
  }
}

# expect: missing
resource "aws_security_group" "everywhere" {
  egress {
    protocol         = "-1"
    from_port        = 0
    to_port          = 0
    cidr_blocks      = ["10.0.0.0/16"]
    ipv6_cidr_blocks = ["::/0"]
  }
}

# expect: missing
resource "aws_security_group_rule" "everywhere" {
  type              = "egress"
  security_group_id = aws_security_group.narrow.id
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["0.0.0.0/0"]
}

# expect: unknown
resource "aws_vpc_security_group_egress_rule" "undecided" {
  security_group_id = aws_security_group.narrow.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = var.target
}
