variable "log" {
  type = bool
}

# expect: met
resource "aws_kinesis_firehose_delivery_stream" "logged" {
  name        = "logged"
  destination = "extended_s3"

  extended_s3_configuration {
    bucket_arn = "arn:aws:s3:::orders"
    role_arn   = "arn:aws:iam::111122223333:role/firehose"

    cloudwatch_logging_options {
      enabled         = true
      log_group_name  = "firehose"
      log_stream_name = "errors"
    }
  }
}

# expect: met
resource "aws_kinesis_firehose_delivery_stream" "searched" {
  name        = "searched"
  destination = "opensearch"

  opensearch_configuration {
    domain_arn = "arn:aws:es:eu-west-1:111122223333:domain/orders"
    index_name = "orders"
    role_arn   = "arn:aws:iam::111122223333:role/firehose"

    s3_configuration {
      bucket_arn = "arn:aws:s3:::orders"
      role_arn   = "arn:aws:iam::111122223333:role/firehose"
    }

    cloudwatch_logging_options {
      enabled         = true
      log_group_name  = "firehose"
      log_stream_name = "errors"
    }
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

    cloudwatch_logging_options {
      enabled         = var.log
      log_group_name  = "firehose"
      log_stream_name = "errors"
    }
  }
}
