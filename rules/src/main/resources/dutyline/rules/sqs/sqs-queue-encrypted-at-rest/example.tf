variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_sqs_queue" "default" {
  name = "default"
}

# expect: met
resource "aws_sqs_queue" "keyed" {
  name              = "keyed"
  kms_master_key_id = "alias/aws/sqs"
}

# expect: missing at sqs_managed_sse_enabled
resource "aws_sqs_queue" "plain" {
  name                    = "plain"
  sqs_managed_sse_enabled = false
}

# expect: unknown
resource "aws_sqs_queue" "undecided" {
  name                    = "undecided"
  sqs_managed_sse_enabled = var.encrypt
}
