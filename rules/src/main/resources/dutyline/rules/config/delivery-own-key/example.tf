# expect: met
resource "aws_config_delivery_channel" "own" {
  name           = "own"
  s3_bucket_name = "config"
  s3_kms_key_arn = "arn:aws:kms:eu-west-1:111122223333:key/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9"
}

# expect: missing
resource "aws_config_delivery_channel" "default" {
  name           = "default"
  s3_bucket_name = "config"
}
