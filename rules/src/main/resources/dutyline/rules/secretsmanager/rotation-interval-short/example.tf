variable "days" {
  type = number
}

# expect: met
resource "aws_secretsmanager_secret_rotation" "often" {
  secret_id           = "often"
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"

  rotation_rules {
    automatically_after_days = 30
  }
}

# expect: met
resource "aws_secretsmanager_secret_rotation" "scheduled" {
  secret_id           = "scheduled"
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"

  rotation_rules {
    schedule_expression = "rate(30 days)"
  }
}

# expect: missing at rotation_rules.automatically_after_days
resource "aws_secretsmanager_secret_rotation" "seldom" {
  secret_id           = "seldom"
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"

  rotation_rules {
    automatically_after_days = 365
  }
}

# expect: missing
resource "aws_secretsmanager_secret_rotation" "yearly" {
  secret_id           = "yearly"
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"

  rotation_rules {
    schedule_expression = "rate(365 days)"
  }
}

# expect: unknown
resource "aws_secretsmanager_secret_rotation" "undecided" {
  secret_id           = "undecided"
  rotation_lambda_arn = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"

  rotation_rules {
    automatically_after_days = var.days
  }
}
