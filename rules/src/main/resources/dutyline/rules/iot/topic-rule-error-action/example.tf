# expect: met
resource "aws_iot_topic_rule" "kept" {
  name        = "sensors"
  enabled     = true
  sql         = "SELECT * FROM 'sensors'"
  sql_version = "2016-03-23"

  error_action {
    sqs {
      queue_url  = "https://sqs.eu-west-1.amazonaws.com/111122223333/errors"
      role_arn   = "arn:aws:iam::111122223333:role/iot"
      use_base64 = false
    }
  }
}

# expect: missing
resource "aws_iot_topic_rule" "lost" {
  name        = "sensors_lost"
  enabled     = true
  sql         = "SELECT * FROM 'sensors'"
  sql_version = "2016-03-23"
}
