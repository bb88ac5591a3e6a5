variable "accept" {
  type = string
}

# expect: met
resource "aws_ec2_transit_gateway" "default" {
  description = "Between the VPCs"
}

# expect: missing at auto_accept_shared_attachments
resource "aws_ec2_transit_gateway" "open" {
  auto_accept_shared_attachments = "enable"
}

# expect: unknown
resource "aws_ec2_transit_gateway" "undecided" {
  auto_accept_shared_attachments = var.accept
}
