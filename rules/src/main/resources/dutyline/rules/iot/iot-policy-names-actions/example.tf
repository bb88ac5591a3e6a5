# expect: met
resource "aws_iot_policy" "narrow" {
  name = "sensors"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["iot:Connect", "iot:Publish"]
      Resource = "arn:aws:iot:eu-west-1:111122223333:topic/sensors"
    }]
  })
}

# expect: missing
resource "aws_iot_policy" "everything" {
  name = "sensors-wide"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = "iot:*"
      Resource = "arn:aws:iot:eu-west-1:111122223333:topic/sensors"
    }]
  })
}
