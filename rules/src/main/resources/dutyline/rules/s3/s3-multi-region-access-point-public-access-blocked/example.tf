variable "closed" {
  type = bool
}

# expect: met
resource "aws_s3control_multi_region_access_point" "silent" {
  details {
    name = "silent"

    region {
      bucket = "orders-eu"
    }
  }
}

# expect: missing at details.public_access_block.block_public_policy
resource "aws_s3control_multi_region_access_point" "open" {
  details {
    name = "open"

    public_access_block {
      block_public_policy = false
    }

    region {
      bucket = "orders-eu"
    }
  }
}

# expect: unknown
resource "aws_s3control_multi_region_access_point" "undecided" {
  details {
    name = "undecided"

    public_access_block {
      block_public_policy = var.closed
    }

    region {
      bucket = "orders-eu"
    }
  }
}
