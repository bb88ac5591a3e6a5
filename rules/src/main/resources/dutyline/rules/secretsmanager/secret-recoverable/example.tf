variable "days" {
  type = number
}

# expect: met
resource "aws_secretsmanager_secret" "silent" {
  name = "silent"
}

# expect: missing at recovery_window_in_days
resource "aws_secretsmanager_secret" "gone" {
  name                    = "gone"
  recovery_window_in_days = 0
}

# expect: unknown
resource "aws_secretsmanager_secret" "undecided" {
  name                    = "undecided"
  recovery_window_in_days = var.days
}
