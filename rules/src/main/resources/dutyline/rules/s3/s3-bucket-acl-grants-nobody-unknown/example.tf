variable "group" {
  type = string
}

# expect: met
resource "aws_s3_bucket_acl" "canned" {
  bucket = "canned"
  acl    = "private"
}

# expect: met
resource "aws_s3_bucket_acl" "logs" {
  bucket = "logs"

  access_control_policy {
    owner {
      id = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
    }

    grant {
      permission = "WRITE"

      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/s3/LogDelivery"
      }
    }
  }
}

# expect: missing
resource "aws_s3_bucket_acl" "public" {
  bucket = "public"

  access_control_policy {
    owner {
      id = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
    }

    grant {
      permission = "READ"

      grantee {
        type = "Group"
        uri  = "http://acs.amazonaws.com/groups/global/AllUsers"
      }
    }
  }
}

# expect: unknown
resource "aws_s3_bucket_acl" "undecided" {
  bucket = "undecided"

  access_control_policy {
    owner {
      id = "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"
    }

    grant {
      permission = "READ"

      grantee {
        type = "Group"
        uri  = var.group
      }
    }
  }
}
