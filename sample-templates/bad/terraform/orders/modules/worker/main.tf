variable "image" {
  type = string
}

variable "subnet" {
  type = string
}

variable "vpc" {
  type = string
}

variable "port" {
  type = number
}

resource "aws_security_group" "this" {
  name_prefix = "worker-"
  description = "To a worker"
  vpc_id      = var.vpc
}

resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each = {
    service = { port = var.port, cidr = "10.0.0.0/16" }
    admin   = { port = 22, cidr = "0.0.0.0/0" }
  }

  security_group_id = aws_security_group.this.id
  description       = each.key
  ip_protocol       = "tcp"
  from_port         = each.value.port
  to_port           = each.value.port
  cidr_ipv4         = each.value.cidr
}

resource "aws_instance" "this" {
  ami                    = var.image
  instance_type          = "t3.small"
  subnet_id              = var.subnet
  vpc_security_group_ids = [aws_security_group.this.id]

  metadata_options {
    http_tokens = "optional"
  }

  root_block_device {
    volume_size = 50
    encrypted   = false
  }
}
