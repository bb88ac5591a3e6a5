variable "target" {
  type = string
}

# expect: unknown
resource "aws_sns_topic" "undecided" {
  name = "undecided"
}

resource "aws_sns_topic_policy" "some" {
  arn = var.target

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sns:Publish"
      Resource  = "*"
    }]
  })
}
