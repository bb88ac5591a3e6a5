variable "clients" {
  type = string
}

# expect: met
resource "aws_security_group" "inside" {
  ingress {
    protocol    = "tcp"
    from_port   = 5432
    to_port     = 5432
    cidr_blocks = ["10.0.0.0/16"]
  }
}

# expect: missing
resource "aws_security_group" "postgres" {
  ingress {
    protocol    = "tcp"
    from_port   = 5432
    to_port     = 5432
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# expect: missing
resource "aws_vpc_security_group_ingress_rule" "redis" {
  security_group_id = aws_security_group.inside.id
  ip_protocol       = "tcp"
  from_port         = 6379
  to_port           = 6379
  cidr_ipv4         = "0.0.0.0/0"
}

# expect: unknown
resource "aws_security_group_rule" "undecided" {
  type              = "ingress"
  security_group_id = aws_security_group.inside.id
  protocol          = "tcp"
  from_port         = 3306
  to_port           = 3306
  cidr_blocks       = [var.clients]
}
