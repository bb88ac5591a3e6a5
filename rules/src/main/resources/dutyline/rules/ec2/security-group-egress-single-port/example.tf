variable "last_port" {
  type = number
}

# expect: met
resource "aws_security_group" "https" {
  egress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["10.0.0.0/16"]
  }
}

# expect: missing
resource "aws_security_group" "range" {
  egress {
    protocol    = "tcp"
    from_port   = 1024
    to_port     = 65535
    cidr_blocks = ["10.0.0.0/16"]
  }
}

# expect: missing
resource "aws_vpc_security_group_egress_rule" "range" {
  security_group_id = aws_security_group.https.id
  ip_protocol       = "tcp"
  from_port         = 1024
  to_port           = 65535
  cidr_ipv4         = "10.0.0.0/16"
}

# expect: unknown
resource "aws_security_group_rule" "undecided" {
  type              = "egress"
  security_group_id = aws_security_group.https.id
  protocol          = "tcp"
  from_port         = 8080
  to_port           = var.last_port
  cidr_blocks       = ["10.0.0.0/16"]
}
