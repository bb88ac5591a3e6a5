variable "region" {
  type = string
}

# expect: met
resource "aws_ecr_replication_configuration" "within" {
  replication_configuration {
    rule {
      destination {
        region      = "eu-west-1"
        registry_id = "111122223333"
      }
    }
  }
}

# expect: missing
resource "aws_ecr_replication_configuration" "abroad" {
  replication_configuration {
    rule {
      destination {
        region      = "eu-west-1"
        registry_id = "111122223333"
      }

      destination {
        region      = "us-east-1"
        registry_id = "111122223333"
      }
    }
  }
}

# expect: unknown
resource "aws_ecr_replication_configuration" "undecided" {
  replication_configuration {
    rule {
      destination {
        region      = var.region
        registry_id = "111122223333"
      }
    }
  }
}
