variable "key_arn" {
  type = string
}

resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

# expect: met
resource "aws_sns_topic" "keyed" {
  name              = "keyed"
  kms_master_key_id = aws_kms_key.orders.id
}

# expect: missing at kms_master_key_id
resource "aws_sns_topic" "managed" {
  name              = "managed"
  kms_master_key_id = "alias/aws/sns"
}

# expect: missing
resource "aws_sns_topic" "silent" {
  name = "orders"
}

# expect: unknown
resource "aws_sns_topic" "undecided" {
  name              = "undecided"
  kms_master_key_id = var.key_arn
}
