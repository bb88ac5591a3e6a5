variable "status" {
  type = string
}

# expect: met
resource "aws_efs_file_system" "backed_up" {
  encrypted = true
}

resource "aws_efs_backup_policy" "backed_up" {
  file_system_id = aws_efs_file_system.backed_up.id

  backup_policy {
    status = "ENABLED"
  }
}

# expect: missing
resource "aws_efs_file_system" "switched_off" {
  encrypted = true
}

resource "aws_efs_backup_policy" "switched_off" {
  file_system_id = aws_efs_file_system.switched_off.id

  backup_policy {
    status = "DISABLED"
  }
}

# expect: missing
resource "aws_efs_file_system" "default" {
  encrypted = true
}

# expect: unknown
resource "aws_efs_file_system" "undecided" {
  encrypted = true
}

resource "aws_efs_backup_policy" "undecided" {
  file_system_id = aws_efs_file_system.undecided.id

  backup_policy {
    status = var.status
  }
}
