variable "encryption" {
  type = string
}

# expect: met
resource "aws_kinesis_stream" "encrypted" {
  name            = "encrypted"
  shard_count     = 1
  encryption_type = "KMS"
  kms_key_id      = "alias/aws/kinesis"
}

# expect: missing
resource "aws_kinesis_stream" "silent" {
  name        = "silent"
  shard_count = 1
}

# expect: missing at encryption_type
resource "aws_kinesis_stream" "off" {
  name            = "off"
  shard_count     = 1
  encryption_type = "NONE"
}

# expect: unknown
resource "aws_kinesis_stream" "undecided" {
  name            = "undecided"
  shard_count     = 1
  encryption_type = var.encryption
  kms_key_id      = "alias/aws/kinesis"
}
