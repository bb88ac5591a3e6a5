resource "aws_cloudwatch_log_group" "transfer" {
  name = "transfer"
}

# expect: met
resource "aws_transfer_server" "structured" {
  structured_log_destinations = ["${aws_cloudwatch_log_group.transfer.arn}:*"]
}

# expect: met
resource "aws_transfer_server" "role" {
  logging_role = "arn:aws:iam::111122223333:role/transfer-logs"
}

# expect: missing
resource "aws_transfer_server" "silent" {
  protocols = ["SFTP"]
}
