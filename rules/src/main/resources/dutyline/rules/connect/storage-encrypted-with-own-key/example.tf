variable "storage" {
  type = string
}

resource "aws_kms_key" "connect" {}

resource "aws_connect_instance" "support" {
  instance_alias           = "support"
  identity_management_type = "CONNECT_MANAGED"
  inbound_calls_enabled    = true
  outbound_calls_enabled   = true
}

# expect: met
resource "aws_connect_instance_storage_config" "media" {
  instance_id   = aws_connect_instance.support.id
  resource_type = "MEDIA_STREAMS"

  storage_config {
    storage_type = "KINESIS_VIDEO_STREAM"

    kinesis_video_stream_config {
      prefix                 = "media"
      retention_period_hours = 24

      encryption_config {
        encryption_type = "KMS"
        key_id          = aws_kms_key.connect.arn
      }
    }
  }
}

# expect: missing
resource "aws_connect_instance_storage_config" "recordings" {
  instance_id   = aws_connect_instance.support.id
  resource_type = "CALL_RECORDINGS"

  storage_config {
    storage_type = "S3"

    s3_config {
      bucket_name   = "recordings"
      bucket_prefix = "calls"
    }
  }
}

# expect: unknown
resource "aws_connect_instance_storage_config" "undecided" {
  instance_id   = aws_connect_instance.support.id
  resource_type = "MEDIA_STREAMS"

  storage_config {
    storage_type = var.storage
  }
}
