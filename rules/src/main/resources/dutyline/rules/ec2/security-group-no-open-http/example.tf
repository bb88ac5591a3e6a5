variable "clients" {
  type = string
}

# expect: met
resource "aws_security_group" "https" {
  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# expect: missing
resource "aws_security_group" "http" {
  dynamic "ingress" {
    for_each = [80, 443]

    content {
      protocol    = "tcp"
      from_port   = ingress.value
      to_port     = ingress.value
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}

# expect: missing
resource "aws_vpc_security_group_ingress_rule" "http" {
  security_group_id = aws_security_group.https.id
  ip_protocol       = "tcp"
  from_port         = 80
  to_port           = 80
  cidr_ipv6         = "::/0"
}

# expect: unknown
resource "aws_vpc_security_group_ingress_rule" "undecided" {
  security_group_id = aws_security_group.https.id
  ip_protocol       = "tcp"
  from_port         = 80
  to_port           = 80
  cidr_ipv4         = var.clients
}
