variable "trace" {
  type = bool
}

resource "aws_sfn_activity" "work" {
  name = "work"
}

# expect: met
resource "aws_sfn_state_machine" "traced" {
  name     = "traced"
  role_arn = "arn:aws:iam::111122223333:role/flow"
  definition = jsonencode({
    StartAt = "Work"
    States  = { Work = { Type = "Task", Resource = aws_sfn_activity.work.id, End = true } }
  })

  tracing_configuration {
    enabled = true
  }
}

# expect: missing
resource "aws_sfn_state_machine" "untraced" {
  name     = "untraced"
  role_arn = "arn:aws:iam::111122223333:role/flow"
  definition = jsonencode({
    StartAt = "Work"
    States  = { Work = { Type = "Task", Resource = aws_sfn_activity.work.id, End = true } }
  })
}

# expect: missing at tracing_configuration.enabled
resource "aws_sfn_state_machine" "off" {
  name     = "off"
  role_arn = "arn:aws:iam::111122223333:role/flow"
  definition = jsonencode({
    StartAt = "Work"
    States  = { Work = { Type = "Task", Resource = aws_sfn_activity.work.id, End = true } }
  })

  tracing_configuration {
    enabled = false
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

  tracing_configuration {
    enabled = var.trace
  }
}
