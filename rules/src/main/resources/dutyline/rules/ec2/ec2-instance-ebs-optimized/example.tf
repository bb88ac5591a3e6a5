variable "optimized" {
  type = bool
}

# expect: met
resource "aws_instance" "dedicated" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "m4.large"
  ebs_optimized = true
}

# expect: missing at ebs_optimized
resource "aws_instance" "shared" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "m4.large"
  ebs_optimized = false
}

# expect: missing
resource "aws_instance" "default" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "m4.large"
}

# expect: unknown
resource "aws_instance" "undecided" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "m4.large"
  ebs_optimized = var.optimized
}
