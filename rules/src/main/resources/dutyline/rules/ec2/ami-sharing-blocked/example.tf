variable "state" {
  type = string
}

# expect: met
resource "aws_ec2_image_block_public_access" "blocked" {
  state = "block-new-sharing"
}

# expect: missing at state
resource "aws_ec2_image_block_public_access" "open" {
  state = "unblocked"
}

# expect: unknown
resource "aws_ec2_image_block_public_access" "undecided" {
  state = var.state
}
