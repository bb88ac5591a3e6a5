# expect: met
resource "aws_sqs_queue" "closed" {
  name = "closed"
}

# expect: met
resource "aws_sqs_queue" "narrow" {
  name = "narrow"
}

resource "aws_sqs_queue_policy" "narrow" {
  queue_url = aws_sqs_queue.narrow.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sqs:SendMessage"
      Resource  = "*"
      Condition = { ArnEquals = { "aws:SourceArn" = "arn:aws:sns:eu-west-1:111122223333:orders" } }
    }]
  })
}

# expect: missing
resource "aws_sqs_queue" "open" {
  name = "open"
}

resource "aws_sqs_queue_policy" "open" {
  queue_url = aws_sqs_queue.open.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sqs:SendMessage"
      Resource  = "*"
    }]
  })
}

# expect: missing
resource "aws_sqs_queue" "inline" {
  name = "inline"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sqs:SendMessage"
      Resource  = "*"
    }]
  })
}
