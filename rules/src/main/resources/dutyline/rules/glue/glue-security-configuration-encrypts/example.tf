variable "mode" {
  type = string
}

resource "aws_kms_key" "jobs" {
  enable_key_rotation = true
}

# expect: met
resource "aws_glue_security_configuration" "all" {
  name = "all"

  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "SSE-KMS"
      kms_key_arn                = aws_kms_key.jobs.arn
    }

    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
      kms_key_arn                   = aws_kms_key.jobs.arn
    }

    s3_encryption {
      s3_encryption_mode = "SSE-KMS"
      kms_key_arn        = aws_kms_key.jobs.arn
    }
  }
}

# expect: missing at encryption_configuration.cloudwatch_encryption.cloudwatch_encryption_mode
resource "aws_glue_security_configuration" "logs" {
  name = "logs"

  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = "DISABLED"
    }

    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
      kms_key_arn                   = aws_kms_key.jobs.arn
    }

    s3_encryption {
      s3_encryption_mode = "SSE-S3"
    }
  }
}

# expect: missing
resource "aws_glue_security_configuration" "silent" {
  name = "silent"

  encryption_configuration {
    cloudwatch_encryption {}

    job_bookmarks_encryption {}

    s3_encryption {
      s3_encryption_mode = "SSE-S3"
    }
  }
}

# expect: unknown
resource "aws_glue_security_configuration" "undecided" {
  name = "undecided"

  encryption_configuration {
    cloudwatch_encryption {
      cloudwatch_encryption_mode = var.mode
    }

    job_bookmarks_encryption {
      job_bookmarks_encryption_mode = "CSE-KMS"
      kms_key_arn                   = aws_kms_key.jobs.arn
    }

    s3_encryption {
      s3_encryption_mode = "SSE-S3"
    }
  }
}
