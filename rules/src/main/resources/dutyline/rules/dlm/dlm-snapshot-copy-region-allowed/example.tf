provider "aws" {
  region = "eu-central-1"
}

variable "copy_region" {
  type = string
}

# expect: met
resource "aws_dlm_lifecycle_policy" "nightly" {
  description        = "nightly"
  execution_role_arn = "arn:aws:iam::111122223333:role/dlm"

  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { Backup = "daily" }

    schedule {
      name = "daily"

      create_rule {
        interval = 24
      }

      retain_rule {
        count = 14
      }

      cross_region_copy_rule {
        target    = "eu-west-1"
        encrypted = true
      }
    }
  }
}

# expect: missing at policy_details.schedule[0].cross_region_copy_rule[0].target
resource "aws_dlm_lifecycle_policy" "weekly" {
  description        = "weekly"
  execution_role_arn = "arn:aws:iam::111122223333:role/dlm"

  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { Backup = "daily" }

    schedule {
      name = "daily"

      create_rule {
        interval = 24
      }

      retain_rule {
        count = 14
      }

      cross_region_copy_rule {
        target    = "us-west-2"
        encrypted = true
      }
    }
  }
}

# expect: unknown
resource "aws_dlm_lifecycle_policy" "monthly" {
  description        = "monthly"
  execution_role_arn = "arn:aws:iam::111122223333:role/dlm"

  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { Backup = "daily" }

    schedule {
      name = "daily"

      create_rule {
        interval = 24
      }

      retain_rule {
        count = 14
      }

      cross_region_copy_rule {
        target    = var.copy_region
        encrypted = true
      }
    }
  }
}
