variable "kind" {
  type = string
}

resource "aws_kms_key" "flows" {
  enable_key_rotation = true
}

# expect: met
resource "aws_sfn_state_machine" "own" {
  name     = "own"
  role_arn = "arn:aws:iam::111122223333:role/flow"
  definition = jsonencode({
    StartAt = "Work"
    States  = { Work = { Type = "Task", Resource = aws_sfn_activity.own.id, End = true } }
  })

  encryption_configuration {
    type       = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_id = aws_kms_key.flows.arn
  }
}

# expect: met
resource "aws_sfn_activity" "own" {
  name = "own"

  encryption_configuration {
    type       = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_id = aws_kms_key.flows.arn
  }
}

# expect: missing
resource "aws_sfn_activity" "default" {
  name = "default"
}

# expect: missing at encryption_configuration.type
resource "aws_sfn_state_machine" "owned" {
  name     = "owned"
  role_arn = "arn:aws:iam::111122223333:role/flow"
  definition = jsonencode({
    StartAt = "Work"
    States  = { Work = { Type = "Task", Resource = aws_sfn_activity.own.id, End = true } }
  })

  encryption_configuration {
    type = "AWS_OWNED_KEY"
  }
}

# expect: unknown
resource "aws_sfn_state_machine" "undecided" {
  name     = "undecided"
  role_arn = "arn:aws:iam::111122223333:role/flow"
  definition = jsonencode({
    StartAt = "Work"
    States  = { Work = { Type = "Task", Resource = aws_sfn_activity.own.id, End = true } }
  })

  encryption_configuration {
    type       = var.kind
    kms_key_id = aws_kms_key.flows.arn
  }
}
