variable "hours" {
  type = number
}

# expect: met
resource "aws_kinesis_stream" "week" {
  name             = "week"
  shard_count      = 1
  retention_period = 168
}

# expect: missing at retention_period
resource "aws_kinesis_stream" "two_days" {
  name             = "two-days"
  shard_count      = 1
  retention_period = 48
}

# expect: missing
resource "aws_kinesis_stream" "silent" {
  name        = "silent"
  shard_count = 1
}

# expect: unknown
resource "aws_kinesis_stream" "undecided" {
  name             = "undecided"
  shard_count      = 1
  retention_period = var.hours
}
