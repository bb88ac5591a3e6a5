variable "rotate" {
  type = bool
}

# expect: met
resource "aws_kms_key" "rotated" {
  enable_key_rotation = true
}

# expect: missing
resource "aws_kms_key" "fixed" {
  description = "for ever"
}

# expect: missing at enable_key_rotation
resource "aws_kms_key" "off" {
  customer_master_key_spec = "SYMMETRIC_DEFAULT"
  enable_key_rotation      = false
}

# expect: unknown
resource "aws_kms_key" "either" {
  enable_key_rotation = var.rotate
}

# expect: not-applicable
resource "aws_kms_key" "signing" {
  customer_master_key_spec = "ECC_NIST_P256"
  key_usage                = "SIGN_VERIFY"
}

# expect: not-applicable
resource "aws_kms_external_key" "brought" {
  description = "AWS cannot rotate what it did not make"
}
