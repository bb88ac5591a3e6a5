variable "kind" {
  type = string
}

# expect: met
resource "aws_cloudtrail" "all" {
  name           = "all"
  s3_bucket_name = "logs"

  event_selector {
    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }
}

# expect: met
resource "aws_cloudtrail" "advanced" {
  name           = "advanced"
  s3_bucket_name = "logs"

  advanced_event_selector {
    field_selector {
      field  = "eventCategory"
      equals = ["Data"]
    }

    field_selector {
      field  = "resources.type"
      equals = ["AWS::S3::Object"]
    }
  }
}

# expect: missing
resource "aws_cloudtrail" "management_only" {
  name           = "management-only"
  s3_bucket_name = "logs"
}

# expect: missing
resource "aws_cloudtrail" "reads_only" {
  name           = "reads-only"
  s3_bucket_name = "logs"

  event_selector {
    read_write_type = "ReadOnly"

    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }
}

# expect: unknown
resource "aws_cloudtrail" "open" {
  name           = "open"
  s3_bucket_name = "logs"

  event_selector {
    read_write_type = var.kind

    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3"]
    }
  }
}
