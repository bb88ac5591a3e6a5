# expect: met
resource "aws_transfer_connector" "logged" {
  access_role  = "arn:aws:iam::111122223333:role/transfer"
  logging_role = "arn:aws:iam::111122223333:role/transfer-logs"
  url          = "sftp://example.com"

  sftp_config {
    trusted_host_keys = ["ssh-rsa AAAAB3NzaC1yc2E"]
    user_secret_id    = "orders"
  }
}

# expect: missing
resource "aws_transfer_connector" "silent" {
  access_role = "arn:aws:iam::111122223333:role/transfer"
  url         = "sftp://example.com"

  sftp_config {
    trusted_host_keys = ["ssh-rsa AAAAB3NzaC1yc2E"]
    user_secret_id    = "orders"
  }
}
