variable "endpoint" {
  type = string
}

# expect: met
resource "aws_transfer_server" "vpc" {
  endpoint_type = "VPC"

  endpoint_details {
    vpc_id     = "vpc-0a1b2c3d"
    subnet_ids = ["subnet-0a1b2c3d"]
  }
}

# expect: missing at endpoint_type
resource "aws_transfer_server" "public" {
  endpoint_type = "PUBLIC"
}

# expect: missing
resource "aws_transfer_server" "silent" {
  protocols = ["SFTP"]
}

# expect: unknown
resource "aws_transfer_server" "undecided" {
  endpoint_type = var.endpoint
}
