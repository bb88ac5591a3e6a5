variable "key_arn" {
  type = string
}

resource "aws_kms_key" "backup" {
  enable_key_rotation = true
}

# expect: met
resource "aws_backup_vault" "keyed" {
  name        = "keyed"
  kms_key_arn = aws_kms_key.backup.arn
}

# expect: missing
resource "aws_backup_vault" "silent" {
  name = "silent"
}

# expect: unknown
resource "aws_backup_vault" "undecided" {
  name        = "undecided"
  kms_key_arn = var.key_arn
}
