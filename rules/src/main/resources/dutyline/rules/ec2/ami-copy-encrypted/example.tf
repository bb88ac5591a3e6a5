variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_ami_copy" "encrypted" {
  name              = "web"
  source_ami_id     = "ami-0abcdef1234567890"
  source_ami_region = "eu-west-1"
  encrypted         = true
}

# expect: missing
resource "aws_ami_copy" "as_the_source" {
  name              = "web-plain"
  source_ami_id     = "ami-0abcdef1234567890"
  source_ami_region = "eu-west-1"
}

# expect: unknown
resource "aws_ami_copy" "undecided" {
  name              = "web-new"
  source_ami_id     = "ami-0abcdef1234567890"
  source_ami_region = "eu-west-1"
  encrypted         = var.encrypt
}
