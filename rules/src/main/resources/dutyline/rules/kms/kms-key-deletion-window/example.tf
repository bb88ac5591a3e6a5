variable "days" {
  type = number
}

# expect: met
resource "aws_kms_key" "slow" {
  description = "slow"
}

# expect: missing at deletion_window_in_days
resource "aws_kms_key" "quick" {
  description             = "quick"
  deletion_window_in_days = 7
}

# expect: unknown
resource "aws_kms_key" "undecided" {
  description             = "undecided"
  deletion_window_in_days = var.days
}
