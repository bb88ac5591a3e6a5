# deletion_protection_enabled is known since version 6 of the provider.
variable "protected" {
  type = bool
}

# expect: met
resource "aws_cloudwatch_log_group" "guarded" {
  name                        = "guarded"
  deletion_protection_enabled = true
}

# expect: missing
resource "aws_cloudwatch_log_group" "open" {
  name                        = "open"
  deletion_protection_enabled = false
}

# expect: unknown
resource "aws_cloudwatch_log_group" "undecided" {
  name                        = "undecided"
  deletion_protection_enabled = var.protected
}
