# expect: met
resource "aws_athena_workgroup" "keyed" {
  name = "keyed"

  configuration {
    result_configuration {
      output_location = "s3://results/"

      encryption_configuration {
        encryption_option = "SSE_KMS"
        kms_key_arn       = "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"
      }
    }
  }
}

# expect: missing
resource "aws_athena_workgroup" "silent" {
  name = "silent"
}
