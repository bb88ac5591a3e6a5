variable "protocols" {
  type = set(string)
}

# expect: met
resource "aws_transfer_server" "default" {
  endpoint_type = "PUBLIC"
}

# expect: met
resource "aws_transfer_server" "sftp" {
  protocols = ["SFTP"]
}

# expect: missing
resource "aws_transfer_server" "both" {
  protocols = ["SFTP", "FTP"]
}

# expect: unknown
resource "aws_transfer_server" "undecided" {
  protocols = var.protocols
}
