variable "names" {
  type    = list(string)
  default = ["a", "b"]
}

variable "key" {}

module "bucket" {
  source   = "./bucket"
  for_each = toset(var.names)
  name     = each.key
  key_arn  = var.key
}

module "again" {
  source  = "./bucket"
  count   = 1
  name    = "again"
  key_arn = module.bucket["a"].arn
}

module "absent" {
  source = "terraform-aws-modules/vpc/aws"
  cidr   = "10.0.0.0/16"
}

module "loop" {
  source = "./loop"
}

module "outside" {
  source = "../../../../../../../../../../outside"
}

resource "aws_sns_topic" "this" {
  kms_master_key_id = module.bucket["a"].key
  subnet            = module.absent.private_subnets[0]
  buckets           = [for each in module.bucket : each.arn]
  wrong             = module.again[0].nothing
}
