variable "encrypted" {
  type = bool
}

# expect: met
resource "aws_spot_fleet_request" "encrypted" {
  iam_fleet_role  = "arn:aws:iam::111122223333:role/spot-fleet"
  target_capacity = 2

  launch_specification {
    ami           = "ami-0abcdef1234567890"
    instance_type = "m5.large"

    root_block_device {
      encrypted = true
    }
  }
}

# expect: missing
resource "aws_spot_fleet_request" "plain" {
  iam_fleet_role  = "arn:aws:iam::111122223333:role/spot-fleet"
  target_capacity = 2

  launch_specification {
    ami           = "ami-0abcdef1234567890"
    instance_type = "m5.large"

    root_block_device {
      encrypted = true
    }

    ebs_block_device {
      device_name = "/dev/sdf"
      volume_size = 100
    }
  }
}

# expect: unknown
resource "aws_spot_fleet_request" "undecided" {
  iam_fleet_role  = "arn:aws:iam::111122223333:role/spot-fleet"
  target_capacity = 2

  launch_specification {
    ami           = "ami-0abcdef1234567890"
    instance_type = "m5.large"

    ebs_block_device {
      device_name = "/dev/sdf"
      volume_size = 100
      encrypted   = var.encrypted
    }
  }
}
