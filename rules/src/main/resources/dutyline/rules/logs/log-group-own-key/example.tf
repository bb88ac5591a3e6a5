resource "aws_kms_key" "logs" {
  enable_key_rotation = true
}

# expect: met
resource "aws_cloudwatch_log_group" "own_key" {
  name       = "own-key"
  kms_key_id = aws_kms_key.logs.arn
}

# expect: missing
resource "aws_cloudwatch_log_group" "aws_key" {
  name = "aws-key"
}
