variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_glue_data_catalog_encryption_settings" "both" {
  data_catalog_encryption_settings {
    connection_password_encryption {
      return_connection_password_encrypted = true
      aws_kms_key_id                       = "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"
    }

    encryption_at_rest {
      catalog_encryption_mode = "SSE-KMS"
      sse_aws_kms_key_id      = "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"
    }
  }
}

# expect: missing at data_catalog_encryption_settings.connection_password_encryption.return_connection_password_encrypted
resource "aws_glue_data_catalog_encryption_settings" "off" {
  data_catalog_encryption_settings {
    connection_password_encryption {
      return_connection_password_encrypted = false
    }

    encryption_at_rest {
      catalog_encryption_mode = "DISABLED"
    }
  }
}

# expect: unknown
resource "aws_glue_data_catalog_encryption_settings" "undecided" {
  data_catalog_encryption_settings {
    connection_password_encryption {
      return_connection_password_encrypted = var.encrypt
    }

    encryption_at_rest {
      catalog_encryption_mode = "SSE-KMS"
    }
  }
}
