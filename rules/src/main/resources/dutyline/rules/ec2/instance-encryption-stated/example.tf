variable "template" {
  type = string
}

resource "aws_launch_template" "encrypting" {
  image_id = "ami-0abcdef1234567890"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted = true
    }
  }
}

# expect: met
resource "aws_instance" "from_template" {
  instance_type = "t3.micro"

  launch_template {
    id = aws_launch_template.encrypting.id
  }
}

# expect: not-applicable
resource "aws_instance" "stated" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"

  root_block_device {
    volume_size = 8
  }
}

# expect: missing
resource "aws_instance" "silent" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
}

# expect: unknown
resource "aws_instance" "undecided" {
  instance_type = "t3.micro"

  launch_template {
    id = var.template
  }
}

# expect: missing
resource "aws_launch_configuration" "silent" {
  image_id      = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
}
