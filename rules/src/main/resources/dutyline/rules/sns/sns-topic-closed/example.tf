# expect: met
resource "aws_sns_topic" "closed" {
  name = "closed"
}

# expect: met
resource "aws_sns_topic" "narrow" {
  name = "narrow"
}

resource "aws_sns_topic_policy" "narrow" {
  arn = aws_sns_topic.narrow.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "sns:Publish"
      Resource  = "*"
      Condition = { StringEquals = { "aws:SourceAccount" = "111122223333" } }
    }]
  })
}

# expect: missing
resource "aws_sns_topic" "open" {
  name = "open"
}

resource "aws_sns_topic_policy" "open" {
  arn = aws_sns_topic.open.arn

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

# expect: missing
resource "aws_sns_topic" "inline" {
  name = "inline"

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
