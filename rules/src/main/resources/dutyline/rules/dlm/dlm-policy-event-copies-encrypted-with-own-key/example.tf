variable "key_arn" {
  type = string
}

# expect: met
resource "aws_dlm_lifecycle_policy" "keyed" {
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
          cmk_arn   = "arn:aws:kms:eu-central-1:111122223333:key/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"
        }
      }
    }
  }
}

# expect: missing
resource "aws_dlm_lifecycle_policy" "default" {
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
          encrypted = true
          cmk_arn   = var.key_arn
        }
      }
    }
  }
}
