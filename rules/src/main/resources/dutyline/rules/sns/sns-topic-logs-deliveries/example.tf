# expect: met
resource "aws_sns_topic" "logged" {
  name                          = "logged"
  sqs_failure_feedback_role_arn = "arn:aws:iam::111122223333:role/sns-logs"
}

# expect: met
resource "aws_sns_topic" "pages" {
  name                              = "pages"
  http_success_feedback_role_arn    = "arn:aws:iam::111122223333:role/sns-logs"
  http_success_feedback_sample_rate = 100
}

# expect: missing
resource "aws_sns_topic" "silent" {
  name = "orders"
}
