# expect: met
resource "aws_backup_plan" "used" {
  name = "used"

  rule {
    rule_name         = "daily"
    target_vault_name = "orders"
    schedule          = "cron(0 3 * * ? *)"
  }
}

resource "aws_backup_selection" "tagged" {
  name         = "tagged"
  plan_id      = aws_backup_plan.used.id
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"

  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "daily"
  }
}

# expect: missing
resource "aws_backup_plan" "empty" {
  name = "empty"

  rule {
    rule_name         = "weekly"
    target_vault_name = "orders"
    schedule          = "cron(0 3 ? * SUN *)"
  }
}
