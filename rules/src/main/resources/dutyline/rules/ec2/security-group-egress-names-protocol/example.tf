variable "protocol" {
  type = string
}

# expect: met
resource "aws_security_group" "https" {
  egress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# expect: missing
resource "aws_security_group" "everything" {
  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# expect: missing
resource "aws_security_group_rule" "everything" {
  type              = "egress"
  security_group_id = aws_security_group.https.id
  protocol          = "all"
  from_port         = 0
  to_port           = 0
  cidr_blocks       = ["10.0.0.0/16"]
}

# expect: unknown
resource "aws_vpc_security_group_egress_rule" "undecided" {
  security_group_id = aws_security_group.https.id
  ip_protocol       = var.protocol
  cidr_ipv4         = "10.0.0.0/16"
}
