variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_ebs_encryption_by_default" "on" {
  enabled = true
}

# expect: met
resource "aws_ebs_encryption_by_default" "unsaid" {}

# expect: missing at enabled
resource "aws_ebs_encryption_by_default" "off" {
  enabled = false
}

# expect: unknown
resource "aws_ebs_encryption_by_default" "undecided" {
  enabled = var.encrypt
}
