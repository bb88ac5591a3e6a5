variable "key_arn" {
  type = string
}

resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

# expect: met
resource "aws_kinesis_stream" "keyed" {
  name            = "keyed"
  shard_count     = 1
  encryption_type = "KMS"
  kms_key_id      = aws_kms_key.orders.arn
}

# expect: missing at kms_key_id
resource "aws_kinesis_stream" "managed" {
  name            = "managed"
  shard_count     = 1
  encryption_type = "KMS"
  kms_key_id      = "alias/aws/kinesis"
}

# expect: missing
resource "aws_kinesis_stream" "silent" {
  name        = "silent"
  shard_count = 1
}

# expect: unknown
resource "aws_kinesis_stream" "undecided" {
  name            = "undecided"
  shard_count     = 1
  encryption_type = "KMS"
  kms_key_id      = var.key_arn
}
