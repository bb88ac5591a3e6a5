variable "enabled" {
  type = bool
}

# expect: met
resource "aws_kms_key" "silent" {
  description = "silent"
}

# expect: missing at is_enabled
resource "aws_kms_key" "off" {
  is_enabled = false
}

# expect: unknown
resource "aws_kms_key" "undecided" {
  is_enabled = var.enabled
}
