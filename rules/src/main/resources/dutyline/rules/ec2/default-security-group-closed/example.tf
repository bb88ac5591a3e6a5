# expect: met
resource "aws_default_security_group" "empty" {
  vpc_id = "vpc-0123456789abcdef0"
}

# expect: met
resource "aws_default_security_group" "emptied" {
  vpc_id  = "vpc-0123456789abcdef2"
  ingress = []
  egress  = []
}

# expect: missing
resource "aws_default_security_group" "as_aws_made_it" {
  vpc_id = "vpc-0123456789abcdef1"

  ingress {
    protocol  = "-1"
    from_port = 0
    to_port   = 0
    self      = true
  }

  egress {
    protocol    = "-1"
    from_port   = 0
    to_port     = 0
    cidr_blocks = ["0.0.0.0/0"]
  }
}
