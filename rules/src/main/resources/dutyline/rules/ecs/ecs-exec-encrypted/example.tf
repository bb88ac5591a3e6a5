variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_ecs_cluster" "encrypted" {
  name = "shop"

  configuration {
    execute_command_configuration {
      kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555"
      logging    = "OVERRIDE"

      log_configuration {
        cloud_watch_log_group_name     = "exec"
        cloud_watch_encryption_enabled = true
      }
    }
  }
}

# expect: missing
resource "aws_ecs_cluster" "no_key" {
  name = "shop-plain"

  configuration {
    execute_command_configuration {
      logging = "DEFAULT"
    }
  }
}

# expect: unknown
resource "aws_ecs_cluster" "undecided" {
  name = "shop-new"

  configuration {
    execute_command_configuration {
      kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555"
      logging    = "OVERRIDE"

      log_configuration {
        s3_bucket_name               = "exec"
        s3_bucket_encryption_enabled = var.encrypt
      }
    }
  }
}

# expect: not-applicable
resource "aws_ecs_cluster" "unsaid" {
  name = "shop-unsaid"
}
