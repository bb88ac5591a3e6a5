variable "open" {
  type = list(object({ port = number }))
}

locals {
  rules = {
    ssh  = { port = 22, cidrs = ["10.0.0.0/8"] }
    http = { port = 80, cidrs = ["0.0.0.0/0", "10.0.0.0/8"] }
  }
}

resource "aws_security_group" "this" {
  name = "dynamic"

  ingress {
    from_port = 443
    to_port   = 443
  }

  dynamic "ingress" {
    for_each = local.rules
    iterator = rule
    content {
      description = rule.key
      from_port   = rule.value.port
      to_port     = rule.value.port
      cidr_blocks = rule.value.cidrs

      dynamic "nested" {
        for_each = rule.value.cidrs
        content {
          cidr = nested.value
          of   = "${rule.key}-${nested.key}"
        }
      }
    }
  }

  dynamic "egress" {
    for_each = var.open
    content {
      from_port = egress.value.port
    }
  }

  lifecycle {
    prevent_destroy = true
    ignore_changes  = [tags, ingress]
  }

  provisioner "local-exec" {
    command = "echo ${self.id}"
  }

  depends_on = [aws_vpc.main]
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}
