variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_sqs_queue" "stated" {
  name                    = "stated"
  sqs_managed_sse_enabled = true
}

# expect: met
resource "aws_sqs_queue" "keyed" {
  name              = "keyed"
  kms_master_key_id = "alias/aws/sqs"
}

# expect: missing
resource "aws_sqs_queue" "silent" {
  name = "silent"
}

# expect: unknown
resource "aws_sqs_queue" "undecided" {
  name                    = "undecided"
  sqs_managed_sse_enabled = var.encrypt
}
