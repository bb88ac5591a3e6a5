variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_dlm_lifecycle_policy" "encrypted" {
  description        = "copies"
  execution_role_arn = "arn:aws:iam::111122223333:role/dlm"

  policy_details {
    policy_type = "EVENT_BASED_POLICY"

    event_source {
      type = "MANAGED_CWE"

      parameters {
        event_type        = "shareSnapshot"
        snapshot_owner    = ["444455556666"]
        description_regex = "^.*$"
      }
    }

    action {
      name = "copy"

      cross_region_copy {
        target = "eu-central-1"

        encryption_configuration {
          encrypted = true
        }
      }
    }
  }
}

# expect: missing at policy_details.action.cross_region_copy[0].encryption_configuration.encrypted
resource "aws_dlm_lifecycle_policy" "plain" {
  description        = "copies"
  execution_role_arn = "arn:aws:iam::111122223333:role/dlm"

  policy_details {
    policy_type = "EVENT_BASED_POLICY"

    event_source {
      type = "MANAGED_CWE"

      parameters {
        event_type        = "shareSnapshot"
        snapshot_owner    = ["444455556666"]
        description_regex = "^.*$"
      }
    }

    action {
      name = "copy"

      cross_region_copy {
        target = "eu-central-1"

        encryption_configuration {
          encrypted = false
        }
      }
    }
  }
}

# expect: unknown
resource "aws_dlm_lifecycle_policy" "undecided" {
  description        = "copies"
  execution_role_arn = "arn:aws:iam::111122223333:role/dlm"

  policy_details {
    policy_type = "EVENT_BASED_POLICY"

    event_source {
      type = "MANAGED_CWE"

      parameters {
        event_type        = "shareSnapshot"
        snapshot_owner    = ["444455556666"]
        description_regex = "^.*$"
      }
    }

    action {
      name = "copy"

      cross_region_copy {
        target = "eu-central-1"

        encryption_configuration {
          encrypted = var.encrypt
        }
      }
    }
  }
}
