variable "hops" {
  type = number
}

# expect: met
resource "aws_launch_template" "default" {
  image_id = "ami-0abcdef1234567890"
}

# expect: missing at metadata_options.http_put_response_hop_limit
resource "aws_launch_template" "further" {
  image_id = "ami-0abcdef1234567890"

  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 2
  }
}

# expect: missing at metadata_options.http_put_response_hop_limit
resource "aws_launch_configuration" "further" {
  image_id      = "ami-0abcdef1234567890"
  instance_type = "t3.micro"

  metadata_options {
    http_put_response_hop_limit = 3
  }
}

# expect: unknown
resource "aws_launch_template" "undecided" {
  image_id = "ami-0abcdef1234567890"

  metadata_options {
    http_put_response_hop_limit = var.hops
  }
}
