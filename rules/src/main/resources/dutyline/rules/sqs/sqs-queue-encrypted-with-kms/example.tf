# expect: met
resource "aws_sqs_queue" "keyed" {
  name              = "keyed"
  kms_master_key_id = "alias/aws/sqs"
}

# expect: missing
resource "aws_sqs_queue" "silent" {
  name = "silent"
}

# expect: missing
resource "aws_sqs_queue" "managed" {
  name                    = "managed"
  sqs_managed_sse_enabled = true
}
