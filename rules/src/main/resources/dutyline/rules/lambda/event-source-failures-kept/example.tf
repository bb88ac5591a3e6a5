variable "position" {
  type    = string
  default = "LATEST"
}

variable "keep" {
  type = bool
}

resource "aws_kinesis_stream" "orders" {
  name        = "orders"
  shard_count = 1
}

# expect: met
resource "aws_lambda_event_source_mapping" "kept" {
  function_name     = "worker"
  event_source_arn  = aws_kinesis_stream.orders.arn
  starting_position = var.position

  destination_config {
    on_failure {
      destination_arn = aws_sqs_queue.failed.arn
    }
  }
}

resource "aws_sqs_queue" "failed" {
  name = "failed"
}

# expect: missing
resource "aws_lambda_event_source_mapping" "lost" {
  function_name     = "worker"
  event_source_arn  = aws_kinesis_stream.orders.arn
  starting_position = "LATEST"
}

# expect: unknown
resource "aws_lambda_event_source_mapping" "undecided" {
  function_name     = "worker"
  event_source_arn  = aws_kinesis_stream.orders.arn
  starting_position = "LATEST"

  dynamic "destination_config" {
    for_each = var.keep ? [1] : []

    content {
      on_failure {
        destination_arn = aws_sqs_queue.failed.arn
      }
    }
  }
}

# expect: not-applicable
resource "aws_lambda_event_source_mapping" "queue" {
  function_name    = "worker"
  event_source_arn = aws_sqs_queue.failed.arn
}
