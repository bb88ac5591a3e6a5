variable "target" {
  type = string
}

# expect: unknown
resource "aws_sqs_queue" "undecided" {
  name = "undecided"
}

resource "aws_sqs_queue_policy" "some" {
  queue_url = var.target

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
