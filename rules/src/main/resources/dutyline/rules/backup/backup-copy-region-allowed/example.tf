provider "aws" {
  region = "eu-central-1"
}

variable "copy_region" {
  type = string
}

# expect: met
resource "aws_backup_plan" "daily" {
  name = "daily"

  rule {
    rule_name         = "daily"
    target_vault_name = "Default"

    copy_action {
      destination_vault_arn = "arn:aws:backup:eu-west-1:111122223333:backup-vault:copies"
    }
  }
}

# expect: missing
resource "aws_backup_plan" "weekly" {
  name = "weekly"

  rule {
    rule_name         = "weekly"
    target_vault_name = "Default"

    copy_action {
      destination_vault_arn = "arn:aws:backup:us-east-1:111122223333:backup-vault:copies"
    }
  }
}

# expect: unknown
resource "aws_backup_plan" "monthly" {
  name = "monthly"

  rule {
    rule_name         = "monthly"
    target_vault_name = "Default"

    copy_action {
      destination_vault_arn = "arn:aws:backup:${var.copy_region}:111122223333:backup-vault:copies"
    }
  }
}
