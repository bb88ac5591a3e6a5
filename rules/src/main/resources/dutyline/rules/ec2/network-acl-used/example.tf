# expect: met
resource "aws_network_acl" "inline" {
  vpc_id     = "vpc-0123456789abcdef0"
  subnet_ids = ["subnet-0123456789abcdef0"]
}

# expect: met
resource "aws_network_acl" "associated" {
  vpc_id = "vpc-0123456789abcdef0"
}

resource "aws_network_acl_association" "associated" {
  network_acl_id = aws_network_acl.associated.id
  subnet_id      = "subnet-0123456789abcdef1"
}

# expect: missing
resource "aws_network_acl" "idle" {
  vpc_id = "vpc-0123456789abcdef0"
}

# expect: met
resource "aws_default_network_acl" "default" {
  default_network_acl_id = "acl-0123456789abcdef0"
}
