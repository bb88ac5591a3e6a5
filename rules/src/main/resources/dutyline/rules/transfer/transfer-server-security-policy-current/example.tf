variable "policy" {
  type = string
}

# expect: met
resource "aws_transfer_server" "current" {
  security_policy_name = "TransferSecurityPolicy-2024-01"
}

# expect: missing at security_policy_name
resource "aws_transfer_server" "old" {
  security_policy_name = "TransferSecurityPolicy-2018-11"
}

# expect: missing
resource "aws_transfer_server" "silent" {
  protocols = ["SFTP"]
}

# expect: unknown
resource "aws_transfer_server" "undecided" {
  security_policy_name = var.policy
}
