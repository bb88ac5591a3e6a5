variable "target" {
  type    = string
  default = null
}

resource "aws_sqs_queue" "failed" {
  name = "failed"
}

# expect: met
resource "aws_lambda_function" "kept" {
  function_name = "kept"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"

  dead_letter_config {
    target_arn = aws_sqs_queue.failed.arn
  }
}

# expect: missing
resource "aws_lambda_function" "lost" {
  function_name = "lost"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
}

# expect: met
resource "aws_lambda_function" "sent" {
  function_name = "sent"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
}

resource "aws_lambda_function_event_invoke_config" "sent" {
  function_name = aws_lambda_function.sent.function_name

  destination_config {
    on_failure {
      destination = aws_sqs_queue.failed.arn
    }
  }
}

# expect: missing
resource "aws_lambda_function" "lost_by_default" {
  function_name = "lost-by-default"
  role          = "arn:aws:iam::111122223333:role/worker"
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"

  dynamic "dead_letter_config" {
    for_each = var.target == null ? [] : [var.target]

    content {
      target_arn = dead_letter_config.value
    }
  }
}
