variable "copy" {
  type = bool
}

# expect: met
resource "aws_kms_key" "data" {
  description = "data"
}

# expect: missing at multi_region
resource "aws_kms_key" "global" {
  description  = "data"
  multi_region = true
}

# expect: unknown
resource "aws_kms_key" "either" {
  description  = "data"
  multi_region = var.copy
}
