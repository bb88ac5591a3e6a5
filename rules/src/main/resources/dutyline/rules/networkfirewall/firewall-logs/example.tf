# expect: met
resource "aws_networkfirewall_firewall" "logged" {
  name                = "edge"
  firewall_policy_arn = "arn:aws:network-firewall:eu-west-1:111122223333:firewall-policy/edge"
  vpc_id              = "vpc-0123456789abcdef0"

  subnet_mapping {
    subnet_id = "subnet-0123456789abcdef0"
  }
}

resource "aws_networkfirewall_logging_configuration" "logged" {
  firewall_arn = aws_networkfirewall_firewall.logged.arn

  logging_configuration {
    log_destination_config {
      log_destination      = { bucketName = "firewall-logs" }
      log_destination_type = "S3"
      log_type             = "ALERT"
    }
  }
}

# expect: missing
resource "aws_networkfirewall_firewall" "silent" {
  name                = "edge-silent"
  firewall_policy_arn = "arn:aws:network-firewall:eu-west-1:111122223333:firewall-policy/edge"
  vpc_id              = "vpc-0123456789abcdef0"

  subnet_mapping {
    subnet_id = "subnet-0123456789abcdef0"
  }
}
