variable "protocol" {
  type = string
}

# expect: met
resource "aws_security_group" "https" {
  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["10.0.0.0/16"]
  }
}

# expect: missing
resource "aws_security_group" "everything" {
  ingress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["10.0.0.0/16"]
  }
}

# expect: missing at ip_protocol
resource "aws_vpc_security_group_ingress_rule" "everything" {
  security_group_id = aws_security_group.https.id
  ip_protocol       = "-1"
  cidr_ipv4         = "10.0.0.0/16"
}

# expect: unknown
resource "aws_security_group_rule" "undecided" {
  type              = "ingress"
  security_group_id = aws_security_group.https.id
  protocol          = var.protocol
  from_port         = 0
  to_port           = 0
  cidr_blocks       = ["10.0.0.0/16"]
}
