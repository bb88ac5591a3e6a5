variable "days" {
  type = number
}

# expect: met
resource "aws_backup_logically_air_gapped_vault" "kept" {
  name               = "kept"
  min_retention_days = 14
  max_retention_days = 365
}

# The provider refuses less than 7 days in the plan; the limit is judged when it is set higher.
# expect: unknown
resource "aws_backup_logically_air_gapped_vault" "undecided" {
  name               = "undecided"
  min_retention_days = var.days
  max_retention_days = 365
}
