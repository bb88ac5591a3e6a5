variable "days" {
  type = number
}

# expect: met
resource "aws_backup_plan" "kept" {
  name = "kept"

  rule {
    rule_name         = "daily"
    target_vault_name = "orders"
    schedule          = "cron(0 3 * * ? *)"

    lifecycle {
      delete_after = 35
    }
  }
}

# expect: met
resource "aws_backup_plan" "forever" {
  name = "forever"

  rule {
    rule_name         = "daily"
    target_vault_name = "orders"
    schedule          = "cron(0 3 * * ? *)"
  }
}

# expect: missing at rule[0].lifecycle.delete_after
resource "aws_backup_plan" "brief" {
  name = "brief"

  rule {
    rule_name         = "daily"
    target_vault_name = "orders"
    schedule          = "cron(0 3 * * ? *)"

    lifecycle {
      delete_after = 2
    }
  }
}

# expect: unknown
resource "aws_backup_plan" "undecided" {
  name = "undecided"

  rule {
    rule_name         = "daily"
    target_vault_name = "orders"
    schedule          = "cron(0 3 * * ? *)"

    lifecycle {
      delete_after = var.days
    }
  }
}
