locals {
  name = "second"
}

variable "size" {
  default = 2
}

resource "aws_instance" "web" {
  instance_type = "t3.large"
  name          = local.name
  size          = var.size

  ebs_block_device {
    device_name = "three"
  }

  lifecycle {
    prevent_destroy = false
  }
}
