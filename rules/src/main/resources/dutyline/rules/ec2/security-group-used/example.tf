variable "workers" {
  type = number
}

# expect: met
resource "aws_security_group" "used" {
  description = "Of the worker"
}

# expect: missing
resource "aws_security_group" "left_over" {
  description = "Of nothing"
}

# expect: missing
resource "aws_security_group" "only_let_in" {
  description = "Let in by another one"
}

# expect: unknown
resource "aws_security_group" "undecided" {
  description = "Of any number of workers"
}

resource "aws_vpc_security_group_ingress_rule" "from_it" {
  security_group_id            = aws_security_group.used.id
  ip_protocol                  = "tcp"
  from_port                    = 443
  to_port                      = 443
  referenced_security_group_id = aws_security_group.only_let_in.id
}

resource "aws_instance" "worker" {
  ami                    = "ami-0123456789abcdef0"
  instance_type          = "t3.small"
  vpc_security_group_ids = [aws_security_group.used.id]
}

resource "aws_instance" "maybe" {
  count                  = var.workers
  ami                    = "ami-0123456789abcdef0"
  instance_type          = "t3.small"
  vpc_security_group_ids = [aws_security_group.undecided.id]
}

# expect: not-applicable
resource "aws_default_security_group" "closed" {
  vpc_id = "vpc-0123456789abcdef0"
}
