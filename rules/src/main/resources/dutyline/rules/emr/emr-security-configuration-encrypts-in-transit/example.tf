variable "in_transit" {
  type = bool
}

# expect: met
resource "aws_emr_security_configuration" "encrypts" {
  configuration = jsonencode({ EncryptionConfiguration = { EnableAtRestEncryption = false, EnableInTransitEncryption = true } })
}

# expect: missing
resource "aws_emr_security_configuration" "plain" {
  configuration = jsonencode({ EncryptionConfiguration = { EnableAtRestEncryption = false, EnableInTransitEncryption = false } })
}

# expect: unknown
resource "aws_emr_security_configuration" "undecided" {
  configuration = jsonencode({ EncryptionConfiguration = { EnableAtRestEncryption = false, EnableInTransitEncryption = var.in_transit } })
}
