locals {
  prefix    = "${var.name}-${var.stage}"
  prod      = var.stage == "prod"
  subnets   = { for i, zone in var.zones : zone => cidrsubnet(var.vpc_cidr, 4, i) }
  retention = local.prod ? 400 : 30
  tags = merge(var.tags, {
    Name  = local.prefix
    Stage = upper(var.stage)
  })
  rules = flatten([
    for port in [443, 8443] : [
      for cidr in var.allowed_cidrs : { key = "${port}-${replace(cidr, "/", "_")}", port = port, cidr = cidr }
    ]
  ])
}
