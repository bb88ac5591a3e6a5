# expect: met
resource "aws_cloudwatch_event_bus" "own" {
  name               = "own"
  kms_key_identifier = "alias/events"
}

# expect: missing
resource "aws_cloudwatch_event_bus" "default" {
  name = "default-key"
}

# expect: missing
resource "aws_cloudwatch_event_archive" "kept" {
  name             = "kept"
  event_source_arn = "arn:aws:events:eu-west-1:111122223333:event-bus/orders"
}
