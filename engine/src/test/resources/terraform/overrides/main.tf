variable "size" {
  default = 1
}

locals {
  name = "first"
}

resource "aws_instance" "web" {
  ami           = "ami-1"
  instance_type = "t3.micro"

  ebs_block_device {
    device_name = "one"
  }

  ebs_block_device {
    device_name = "two"
  }

  root_block_device {
    encrypted = true
  }

  lifecycle {
    prevent_destroy       = true
    create_before_destroy = true
  }
}
