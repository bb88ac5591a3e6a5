variable "public" {
  type = bool
}

locals {
  addresses = { inside = false, outside = true }
}

# expect: met
resource "aws_instance" "private" {
  ami                         = "ami-0abcdef1234567890"
  instance_type               = "t3.micro"
  associate_public_ip_address = false
}

# expect: met
resource "aws_instance" "as_the_subnet_has_it" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
}

# expect: missing at associate_public_ip_address
resource "aws_instance" "public" {
  ami                         = "ami-0abcdef1234567890"
  instance_type               = "t3.micro"
  associate_public_ip_address = true
}

# expect: unknown
resource "aws_instance" "undecided" {
  ami                         = "ami-0abcdef1234567890"
  instance_type               = "t3.micro"
  associate_public_ip_address = var.public
}

# expect: met
resource "aws_launch_template" "private" {
  image_id = "ami-0abcdef1234567890"

  network_interfaces {
    associate_public_ip_address = local.addresses.inside
  }
}

# expect: missing at network_interfaces[0].associate_public_ip_address
resource "aws_launch_template" "public" {
  image_id = "ami-0abcdef1234567890"

  network_interfaces {
    associate_public_ip_address = local.addresses.outside
  }
}
