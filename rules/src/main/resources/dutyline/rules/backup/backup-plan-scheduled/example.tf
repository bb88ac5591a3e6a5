# expect: met
resource "aws_backup_plan" "daily" {
  name = "daily"

  rule {
    rule_name         = "daily"
    target_vault_name = "orders"
    schedule          = "cron(0 3 * * ? *)"
  }
}

# expect: missing
resource "aws_backup_plan" "silent" {
  name = "silent"

  rule {
    rule_name         = "daily"
    target_vault_name = "orders"
  }
}
