variable "admins" {
  type = string
}

# expect: met
resource "aws_security_group" "office" {
  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["203.0.113.0/24"]
  }

  ingress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["0.0.0.0/0"]
  }
}

# expect: missing
resource "aws_security_group" "everyone" {
  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["203.0.113.0/24", "0.0.0.0/0"]
  }
}

# expect: missing
resource "aws_security_group" "as_list" {
  ingress = [{
    description      = "Everything"
    protocol         = "-1"
    from_port        = 0
    to_port          = 0
    cidr_blocks      = []
    ipv6_cidr_blocks = ["::/0"]
    prefix_list_ids  = []
    security_groups  = []
    self             = false
  }]
}

# expect: missing
resource "aws_security_group_rule" "everyone" {
  type              = "ingress"
  security_group_id = aws_security_group.office.id
  protocol          = "tcp"
  from_port         = 20
  to_port           = 25
  cidr_blocks       = ["10.0.0.0/16", "0.0.0.0/0"]
}

# expect: missing
resource "aws_vpc_security_group_ingress_rule" "everyone" {
  security_group_id = aws_security_group.office.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = "0.0.0.0/0"
}

# expect: unknown
resource "aws_vpc_security_group_ingress_rule" "undecided" {
  security_group_id = aws_security_group.office.id
  ip_protocol       = "tcp"
  from_port         = 22
  to_port           = 22
  cidr_ipv4         = var.admins
}
