variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_kinesis_firehose_delivery_stream" "encrypted" {
  name        = "encrypted"
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
resource "aws_kinesis_firehose_delivery_stream" "off" {
  name        = "off"
  destination = "extended_s3"

  extended_s3_configuration {
    bucket_arn = "arn:aws:s3:::orders"
    role_arn   = "arn:aws:iam::111122223333:role/firehose"
  }

  server_side_encryption {
    enabled = false
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

# expect: not-applicable
resource "aws_kinesis_firehose_delivery_stream" "from_stream" {
  name        = "from-stream"
  destination = "extended_s3"

  kinesis_source_configuration {
    kinesis_stream_arn = "arn:aws:kinesis:eu-west-1:111122223333:stream/orders"
    role_arn           = "arn:aws:iam::111122223333:role/firehose"
  }

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
    enabled = var.encrypt
  }
}
