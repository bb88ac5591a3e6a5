# expect: met
resource "aws_sqs_queue" "orders" {
  name = "orders"

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.failed.arn
    maxReceiveCount     = 5
  })
}

# expect: not-applicable
resource "aws_sqs_queue" "failed" {
  name = "failed"
}

# expect: met
resource "aws_sqs_queue" "split" {
  name = "split"
}

resource "aws_sqs_queue_redrive_policy" "split" {
  queue_url = aws_sqs_queue.split.id

  redrive_policy = jsonencode({
    deadLetterTargetArn = aws_sqs_queue.split_failed.arn
    maxReceiveCount     = 5
  })
}

# expect: not-applicable
resource "aws_sqs_queue" "split_failed" {
  name = "split-failed"
}

resource "aws_sqs_queue_redrive_allow_policy" "split_failed" {
  queue_url = aws_sqs_queue.split_failed.id

  redrive_allow_policy = jsonencode({
    redrivePermission = "byQueue"
    sourceQueueArns   = [aws_sqs_queue.split.arn]
  })
}

# expect: missing
resource "aws_sqs_queue" "silent" {
  name = "silent"
}

# expect: not-applicable
resource "aws_sqs_queue" "failed_events" {
  name = "failed-events"
}

resource "aws_lambda_function" "orders" {
  function_name = "orders"
  role          = "arn:aws:iam::111122223333:role/orders"
  handler       = "index.handler"
  runtime       = "nodejs22.x"
  filename      = "orders.zip"

  dead_letter_config {
    target_arn = aws_sqs_queue.failed_events.arn
  }
}
