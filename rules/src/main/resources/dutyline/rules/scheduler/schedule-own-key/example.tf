# expect: met
resource "aws_scheduler_schedule" "own_key" {
  name                = "nightly"
  schedule_expression = "rate(1 day)"
  kms_key_arn         = "arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = "arn:aws:sqs:eu-west-1:111122223333:orders"
    role_arn = "arn:aws:iam::111122223333:role/scheduler"
  }
}

# expect: missing
resource "aws_scheduler_schedule" "default" {
  name                = "hourly"
  schedule_expression = "rate(1 hour)"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = "arn:aws:sqs:eu-west-1:111122223333:orders"
    role_arn = "arn:aws:iam::111122223333:role/scheduler"
  }
}
