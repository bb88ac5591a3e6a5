variable "checks" {
  type = bool
}

# expect: met
resource "aws_network_interface" "default" {
  subnet_id = "subnet-0123456789abcdef0"
}

# expect: missing at source_dest_check
resource "aws_network_interface" "router" {
  subnet_id         = "subnet-0123456789abcdef0"
  source_dest_check = false
}

# expect: unknown
resource "aws_network_interface" "undecided" {
  subnet_id         = "subnet-0123456789abcdef0"
  source_dest_check = var.checks
}
