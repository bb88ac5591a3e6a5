variable "image" {
  type = string
}

variable "subnet" {
  type = string
}

variable "vpc" {
  type = string
}

variable "key" {
  type = string
}

output "security_group" {
  value = aws_security_group.this.id
}

resource "aws_security_group" "this" {
  name_prefix = "worker-"
  description = "To a worker; nobody needs to"
  vpc_id      = var.vpc
}

resource "aws_vpc_security_group_egress_rule" "apis" {
  security_group_id = aws_security_group.this.id
  description       = "AWS APIs through the endpoints of the VPC"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
  cidr_ipv4         = "10.0.0.0/16"
}

resource "aws_instance" "this" {
  ami                    = var.image
  instance_type          = "t3.small"
  subnet_id              = var.subnet
  vpc_security_group_ids = [aws_security_group.this.id]
  monitoring             = true
  ebs_optimized          = true

  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }

  root_block_device {
    volume_size = 50
    volume_type = "gp3"
    encrypted   = true
    kms_key_id  = var.key
  }

  tags        = { backup = "daily" }
  volume_tags = { backup = "daily" }
}
