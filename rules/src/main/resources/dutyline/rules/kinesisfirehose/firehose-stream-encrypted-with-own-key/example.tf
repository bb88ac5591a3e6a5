variable "key_type" {
  type = string
}

resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

# expect: met
resource "aws_kinesis_firehose_delivery_stream" "keyed" {
  name        = "keyed"
  destination = "extended_s3"

  extended_s3_configuration {
    bucket_arn = "arn:aws:s3:::orders"
    role_arn   = "arn:aws:iam::111122223333:role/firehose"
  }

  server_side_encryption {
    enabled  = true
    key_type = "CUSTOMER_MANAGED_CMK"
    key_arn  = aws_kms_key.orders.arn
  }
}

# expect: missing
resource "aws_kinesis_firehose_delivery_stream" "owned" {
  name        = "owned"
  destination = "extended_s3"

  extended_s3_configuration {
    bucket_arn = "arn:aws:s3:::orders"
    role_arn   = "arn:aws:iam::111122223333:role/firehose"
  }

  server_side_encryption {
    enabled = true
  }
}

# expect: missing
resource "aws_kinesis_firehose_delivery_stream" "silent" {
  name        = "silent"
  destination = "extended_s3"

  extended_s3_configuration {
    bucket_arn = "arn:aws:s3:::orders"
    role_arn   = "arn:aws:iam::111122223333:role/firehose"
  }
}

# expect: unknown
resource "aws_kinesis_firehose_delivery_stream" "undecided" {
  name        = "undecided"
  destination = "extended_s3"

  extended_s3_configuration {
    bucket_arn = "arn:aws:s3:::orders"
    role_arn   = "arn:aws:iam::111122223333:role/firehose"
  }

  server_side_encryption {
    enabled  = true
    key_type = var.key_type
    key_arn  = aws_kms_key.orders.arn
  }
}
