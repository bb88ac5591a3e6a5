variable "state" {
  type = string
}

# expect: met
resource "aws_dlm_lifecycle_policy" "silent" {
  description        = "silent"
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
    }
  }
}

# expect: missing at state
resource "aws_dlm_lifecycle_policy" "off" {
  description        = "off"
  execution_role_arn = "arn:aws:iam::111122223333:role/dlm"
  state              = "DISABLED"

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
    }
  }
}

# expect: unknown
resource "aws_dlm_lifecycle_policy" "undecided" {
  description        = "undecided"
  execution_role_arn = "arn:aws:iam::111122223333:role/dlm"
  state              = var.state

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
    }
  }
}
