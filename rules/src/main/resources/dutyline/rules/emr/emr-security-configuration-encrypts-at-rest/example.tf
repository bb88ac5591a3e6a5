variable "at_rest" {
  type = bool
}

# expect: met
resource "aws_emr_security_configuration" "encrypts" {
  configuration = jsonencode({ EncryptionConfiguration = { EnableAtRestEncryption = true, EnableInTransitEncryption = false } })
}

# expect: missing
resource "aws_emr_security_configuration" "plain" {
  configuration = jsonencode({ EncryptionConfiguration = { EnableAtRestEncryption = false, EnableInTransitEncryption = false } })
}

# expect: unknown
resource "aws_emr_security_configuration" "undecided" {
  configuration = jsonencode({ EncryptionConfiguration = { EnableAtRestEncryption = var.at_rest, EnableInTransitEncryption = false } })
}
