resource "aws_backup_plan" "daily" {
  name = "daily"

  rule {
    rule_name         = "daily"
    target_vault_name = "Default"
    schedule          = "cron(0 3 * * ? *)"
  }
}

resource "aws_backup_selection" "volumes" {
  name         = "volumes"
  plan_id      = aws_backup_plan.daily.id
  iam_role_arn = "arn:aws:iam::111122223333:role/backup"
  resources    = ["arn:aws:ec2:*:*:volume/*"]

  condition {
    string_not_equals {
      key   = "aws:ResourceTag/Stage"
      value = "test"
    }
  }
}

# expect: met
resource "aws_ebs_volume" "production" {
  availability_zone = "eu-west-1a"
  size              = 100
  tags              = { Stage = "prod" }
}

# expect: missing
resource "aws_ebs_volume" "test" {
  availability_zone = "eu-west-1a"
  size              = 100
  tags              = { Stage = "test" }
}

# expect: missing
resource "aws_efs_file_system" "files" {
  creation_token = "files"
}
