variable "encrypted" {
  type = bool
}

# expect: met
resource "aws_instance" "encrypted" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"

  root_block_device {
    encrypted = true
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    volume_size = 100
    encrypted   = true
  }
}

# expect: missing at ebs_block_device[0].encrypted
resource "aws_instance" "second_volume_plain" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"

  root_block_device {
    encrypted = true
  }

  ebs_block_device {
    device_name = "/dev/sdf"
    volume_size = 100
    encrypted   = false
  }
}

# expect: missing
resource "aws_instance" "unsaid" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"

  root_block_device {
    volume_size = 20
  }
}

# expect: unknown
resource "aws_instance" "undecided" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"

  root_block_device {
    encrypted = var.encrypted
  }
}

# expect: not-applicable
resource "aws_instance" "as_the_image_has_it" {
  ami           = "ami-0abcdef1234567890"
  instance_type = "t3.micro"
}

# expect: missing at block_device_mappings[0].ebs.encrypted
resource "aws_launch_template" "plain" {
  image_id = "ami-0abcdef1234567890"

  block_device_mappings {
    device_name = "/dev/xvda"

    ebs {
      encrypted = false
    }
  }
}

# expect: met
resource "aws_launch_configuration" "encrypted" {
  image_id      = "ami-0abcdef1234567890"
  instance_type = "t3.micro"

  root_block_device {
    encrypted = true
  }
}
