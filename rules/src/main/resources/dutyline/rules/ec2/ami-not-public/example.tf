variable "group" {
  type = string
}

# expect: met
resource "aws_ami_launch_permission" "partner" {
  image_id   = "ami-0abcdef1234567890"
  account_id = "444455556666"
}

# expect: missing at group
resource "aws_ami_launch_permission" "everyone" {
  image_id = "ami-0abcdef1234567890"
  group    = "all"
}

# expect: unknown
resource "aws_ami_launch_permission" "undecided" {
  image_id = "ami-0abcdef1234567890"
  group    = var.group
}
