# expect: met
resource "aws_backup_vault" "locked" {
  name = "locked"
}

resource "aws_backup_vault_lock_configuration" "locked" {
  backup_vault_name   = aws_backup_vault.locked.name
  min_retention_days  = 7
  changeable_for_days = 3
}

# expect: missing
resource "aws_backup_vault" "silent" {
  name = "silent"
}
