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
