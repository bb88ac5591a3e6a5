variable "level" {
  type = string
}

resource "aws_sfn_activity" "work" {
  name = "work"
}

resource "aws_cloudwatch_log_group" "flows" {
  name = "flows"
}

# expect: met
resource "aws_sfn_state_machine" "logged" {
  name     = "logged"
  role_arn = "arn:aws:iam::111122223333:role/flow"
  definition = jsonencode({
    StartAt = "Work"
    States  = { Work = { Type = "Task", Resource = aws_sfn_activity.work.id, End = true } }
  })

  logging_configuration {
    level           = "ERROR"
    log_destination = "${aws_cloudwatch_log_group.flows.arn}:*"
  }
}

# expect: missing
resource "aws_sfn_state_machine" "silent" {
  name     = "silent"
  role_arn = "arn:aws:iam::111122223333:role/flow"
  definition = jsonencode({
    StartAt = "Work"
    States  = { Work = { Type = "Task", Resource = aws_sfn_activity.work.id, End = true } }
  })
}

# expect: missing at logging_configuration.level
resource "aws_sfn_state_machine" "off" {
  name     = "off"
  role_arn = "arn:aws:iam::111122223333:role/flow"
  definition = jsonencode({
    StartAt = "Work"
    States  = { Work = { Type = "Task", Resource = aws_sfn_activity.work.id, End = true } }
  })

  logging_configuration {
    level           = "OFF"
    log_destination = "${aws_cloudwatch_log_group.flows.arn}:*"
  }
}

# expect: unknown
resource "aws_sfn_state_machine" "undecided" {
  name     = "undecided"
  role_arn = "arn:aws:iam::111122223333:role/flow"
  definition = jsonencode({
    StartAt = "Work"
    States  = { Work = { Type = "Task", Resource = aws_sfn_activity.work.id, End = true } }
  })

  logging_configuration {
    level           = var.level
    log_destination = "${aws_cloudwatch_log_group.flows.arn}:*"
  }
}
