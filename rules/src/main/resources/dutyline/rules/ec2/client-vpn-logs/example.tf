variable "log" {
  type = bool
}

# expect: met
resource "aws_ec2_client_vpn_endpoint" "logged" {
  client_cidr_block      = "10.8.0.0/22"
  server_certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555"

  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555"
  }

  connection_log_options {
    enabled              = true
    cloudwatch_log_group = "vpn"
  }
}

# expect: missing at connection_log_options.enabled
resource "aws_ec2_client_vpn_endpoint" "silent" {
  client_cidr_block      = "10.12.0.0/22"
  server_certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555"

  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555"
  }

  connection_log_options {
    enabled = false
  }
}

# expect: unknown
resource "aws_ec2_client_vpn_endpoint" "undecided" {
  client_cidr_block      = "10.16.0.0/22"
  server_certificate_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555"

  authentication_options {
    type                       = "certificate-authentication"
    root_certificate_chain_arn = "arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555"
  }

  connection_log_options {
    enabled              = var.log
    cloudwatch_log_group = "vpn"
  }
}
