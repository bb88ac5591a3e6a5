variable "tokens" {
  type = string
}

# expect: met
resource "aws_ec2_instance_metadata_defaults" "with_tokens" {
  http_tokens = "required"
}

# expect: missing at http_tokens
resource "aws_ec2_instance_metadata_defaults" "either" {
  http_tokens = "optional"
}

# expect: unknown
resource "aws_ec2_instance_metadata_defaults" "undecided" {
  http_tokens = var.tokens
}
