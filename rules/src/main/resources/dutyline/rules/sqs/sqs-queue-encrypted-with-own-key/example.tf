variable "key_arn" {
  type = string
}

resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

resource "aws_kms_alias" "orders" {
  name          = "alias/orders"
  target_key_id = aws_kms_key.orders.id
}

# expect: met
resource "aws_sqs_queue" "keyed" {
  name              = "keyed"
  kms_master_key_id = aws_kms_key.orders.id
}

# expect: met
resource "aws_sqs_queue" "alias" {
  name              = "alias"
  kms_master_key_id = aws_kms_alias.orders.name
}

# expect: missing at kms_master_key_id
resource "aws_sqs_queue" "managed" {
  name              = "managed"
  kms_master_key_id = "alias/aws/sqs"
}

# expect: missing
resource "aws_sqs_queue" "silent" {
  name = "silent"
}

# expect: unknown
resource "aws_sqs_queue" "undecided" {
  name              = "undecided"
  kms_master_key_id = var.key_arn
}
