variable "acl" {
  type = string
}

# expect: unknown
resource "aws_network_acl" "perhaps" {
  vpc_id = "vpc-0123456789abcdef0"
}

resource "aws_network_acl_association" "some" {
  network_acl_id = var.acl
  subnet_id      = "subnet-0123456789abcdef0"
}
