resource "aws_launch_template" "base" {
  image_id = "ami-0abcdef1234567890"
}

# expect: met
resource "aws_instance" "with_role" {
  ami                  = "ami-0abcdef1234567890"
  instance_type        = "t3.micro"
  iam_instance_profile = "web"
}

# expect: met
resource "aws_instance" "from_template" {
  instance_type = "t3.micro"

  launch_template {
    id = aws_launch_template.base.id
  }
}

# expect: missing
resource "aws_instance" "without_role" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
}
