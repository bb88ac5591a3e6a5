variable "tag" {
  type = string
}

resource "aws_backup_plan" "daily" {
  name = "daily"

  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 3 * * ? *)"
  }
}

resource "aws_backup_selection" "by_tag" {
  name          = "tagged"
  plan_id       = aws_backup_plan.daily.id
  iam_role_arn  = "arn:aws:iam::111122223333:role/backup"
  not_resources = [aws_efs_file_system.scratch.arn]

  selection_tag {
    type  = "STRINGEQUALS"
    key   = "Backup"
    value = "daily"
  }
}

# expect: met
resource "aws_ebs_volume" "tagged" {
  availability_zone = "eu-west-1a"
  size              = 100
  tags              = { Backup = "daily" }
}

# expect: missing
resource "aws_ebs_volume" "untagged" {
  availability_zone = "eu-west-1a"
  size              = 100
}

# expect: unknown
resource "aws_ebs_volume" "somehow_tagged" {
  availability_zone = "eu-west-1a"
  size              = 100
  tags              = { Backup = var.tag }
}

# expect: missing
resource "aws_efs_file_system" "scratch" {
  tags = { Backup = "daily" }
}

# expect: met
resource "aws_efs_file_system" "automatic" {
  creation_token = "automatic"
}

resource "aws_efs_backup_policy" "automatic" {
  file_system_id = aws_efs_file_system.automatic.id

  backup_policy {
    status = "ENABLED"
  }
}
