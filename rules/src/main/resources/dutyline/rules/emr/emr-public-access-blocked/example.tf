variable "block" {
  type = bool
}

# expect: met
resource "aws_emr_block_public_access_configuration" "blocked" {
  block_public_security_group_rules = true
}

# expect: missing at block_public_security_group_rules
resource "aws_emr_block_public_access_configuration" "open" {
  block_public_security_group_rules = false
}

# expect: unknown
resource "aws_emr_block_public_access_configuration" "undecided" {
  block_public_security_group_rules = var.block
}
