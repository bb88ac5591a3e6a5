resource "aws_vpc" "this" {
  cidr_block           = var.vpc_cidr
  enable_dns_hostnames = true
  tags                 = local.tags
}

resource "aws_subnet" "private" {
  for_each          = local.subnets
  vpc_id            = aws_vpc.this.id
  availability_zone = each.key
  cidr_block        = each.value
  tags              = merge(local.tags, { Tier = "private" })
}

resource "aws_security_group" "service" {
  name        = "${local.prefix}-service"
  description = "To the service"
  vpc_id      = aws_vpc.this.id
  tags        = local.tags

  dynamic "egress" {
    for_each = local.prod ? [443] : [80, 443]
    content {
      description = "Out on ${egress.value}"
      from_port   = egress.value
      to_port     = egress.value
      protocol    = "tcp"
      cidr_blocks = ["0.0.0.0/0"]
    }
  }
}

resource "aws_vpc_security_group_ingress_rule" "service" {
  for_each          = { for rule in local.rules : rule.key => rule }
  security_group_id = aws_security_group.service.id
  ip_protocol       = "tcp"
  from_port         = each.value.port
  to_port           = each.value.port
  cidr_ipv4         = each.value.cidr
}

resource "aws_flow_log" "this" {
  vpc_id               = aws_vpc.this.id
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = aws_s3_bucket.this["logs"].arn
}
