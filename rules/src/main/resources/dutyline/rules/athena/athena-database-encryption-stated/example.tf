# expect: met
resource "aws_athena_database" "keyed" {
  name   = "keyed"
  bucket = "results"

  encryption_configuration {
    encryption_option = "SSE_KMS"
    kms_key           = "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"
  }
}

# expect: missing
resource "aws_athena_database" "silent" {
  name   = "silent"
  bucket = "results"
}
