# expect: met
resource "aws_backup_plan" "copied" {
  name = "copied"

  rule {
    rule_name         = "daily"
    target_vault_name = "orders"
    schedule          = "cron(0 3 * * ? *)"

    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-central-1:444455556666:backup-vault:copies"
    }
  }
}

# expect: missing
resource "aws_backup_plan" "local" {
  name = "local"

  rule {
    rule_name         = "daily"
    target_vault_name = "orders"
    schedule          = "cron(0 3 * * ? *)"
  }
}
