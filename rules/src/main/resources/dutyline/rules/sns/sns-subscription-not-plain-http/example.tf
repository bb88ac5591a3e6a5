variable "protocol" {
  type = string
}

# expect: met
resource "aws_sns_topic_subscription" "https" {
  topic_arn = "arn:aws:sns:eu-west-1:111122223333:orders"
  protocol  = "https"
  endpoint  = "https://example.com/orders"
}

# expect: missing at protocol
resource "aws_sns_topic_subscription" "http" {
  topic_arn = "arn:aws:sns:eu-west-1:111122223333:orders"
  protocol  = "http"
  endpoint  = "http://example.com/orders"
}

# expect: unknown
resource "aws_sns_topic_subscription" "undecided" {
  topic_arn = "arn:aws:sns:eu-west-1:111122223333:orders"
  protocol  = var.protocol
  endpoint  = "https://example.com/orders"
}
