variable "public" {
  type = bool
}

# expect: met
resource "aws_launch_configuration" "private" {
  image_id                    = "ami-0abcdef1234567890"
  instance_type               = "t3.micro"
  associate_public_ip_address = false
}

# expect: missing at associate_public_ip_address
resource "aws_launch_configuration" "public" {
  image_id                    = "ami-0abcdef1234567890"
  instance_type               = "t3.micro"
  associate_public_ip_address = true
}

# expect: missing
resource "aws_launch_configuration" "default" {
  image_id      = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
}

# expect: unknown
resource "aws_launch_configuration" "undecided" {
  image_id                    = "ami-0abcdef1234567890"
  instance_type               = "t3.micro"
  associate_public_ip_address = var.public
}
