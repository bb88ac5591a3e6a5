variable "monitored" {
  type = bool
}

# expect: met
resource "aws_instance" "every_minute" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
  monitoring    = true
}

# expect: missing at monitoring
resource "aws_instance" "every_five_minutes" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
  monitoring    = false
}

# expect: missing
resource "aws_instance" "default" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
}

# expect: unknown
resource "aws_instance" "undecided" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
  monitoring    = var.monitored
}
