# expect: met
resource "aws_sns_topic" "keyed" {
  name              = "keyed"
  kms_master_key_id = "alias/aws/sns"
}

# expect: missing
resource "aws_sns_topic" "silent" {
  name = "orders"
}
