# expect: met
resource "aws_launch_template" "with_role" {
  image_id = "ami-0abcdef1234567890"

  iam_instance_profile {
    name = "web"
  }
}

# expect: missing
resource "aws_launch_template" "without_role" {
  image_id = "ami-0abcdef1234567890"
}

# expect: met
resource "aws_launch_configuration" "with_role" {
  image_id             = "ami-0abcdef1234567890"
  instance_type        = "t3.micro"
  iam_instance_profile = "web"
}

# expect: missing
resource "aws_launch_configuration" "without_role" {
  image_id      = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
}
