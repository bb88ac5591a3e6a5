variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_dlm_lifecycle_policy" "encrypted" {
  description        = "daily"
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
        target    = "eu-central-1"
        encrypted = true
      }
    }
  }
}

# expect: missing at policy_details.schedule[0].cross_region_copy_rule[0].encrypted
resource "aws_dlm_lifecycle_policy" "plain" {
  description        = "daily"
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
        target    = "eu-central-1"
        encrypted = false
      }
    }
  }
}

# expect: unknown
resource "aws_dlm_lifecycle_policy" "undecided" {
  description        = "daily"
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
        target    = "eu-central-1"
        encrypted = var.encrypt
      }
    }
  }
}
