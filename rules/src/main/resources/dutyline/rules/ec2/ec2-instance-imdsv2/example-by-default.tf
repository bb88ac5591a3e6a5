resource "aws_ec2_instance_metadata_defaults" "here" {
  http_tokens = "required"
}

# expect: met
resource "aws_instance" "unsaid" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
}

# expect: missing at metadata_options.http_tokens
resource "aws_instance" "either" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"

  metadata_options {
    http_tokens = "optional"
  }
}
