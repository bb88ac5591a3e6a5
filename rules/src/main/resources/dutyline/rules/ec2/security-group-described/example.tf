# expect: met
resource "aws_security_group" "described" {
  description = "Web servers"

  ingress {
    description = "HTTPS from the load balancer"
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["10.0.0.0/16"]
  }
}

# expect: missing
resource "aws_security_group" "as_terraform_names_it" {
  vpc_id = "vpc-0123456789abcdef0"
}

# expect: missing
resource "aws_security_group" "rule_without_words" {
  description = "Web servers"

  egress {
    protocol    = "tcp"
    from_port   = 443
    to_port     = 443
    cidr_blocks = ["10.0.0.0/16"]
  }
}

# expect: met
resource "aws_vpc_security_group_ingress_rule" "described" {
  description       = "HTTPS from the office"
  security_group_id = aws_security_group.described.id
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "203.0.113.0/24"
}

# expect: missing
resource "aws_security_group_rule" "without_words" {
  type              = "egress"
  security_group_id = aws_security_group.described.id
  protocol          = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_blocks       = ["10.0.0.0/16"]
}
