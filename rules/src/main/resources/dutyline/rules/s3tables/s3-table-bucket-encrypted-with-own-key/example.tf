variable "key_arn" {
  type = string
}

resource "aws_kms_key" "sales" {
  enable_key_rotation = true
}

# expect: met
resource "aws_s3tables_table_bucket" "keyed" {
  name = "keyed"

  encryption_configuration = {
    sse_algorithm = "aws:kms"
    kms_key_arn   = aws_kms_key.sales.arn
  }
}

# expect: missing at encryption_configuration.sse_algorithm
resource "aws_s3tables_table_bucket" "default" {
  name = "default"

  encryption_configuration = {
    sse_algorithm = "AES256"
    kms_key_arn   = null
  }
}

# expect: missing
resource "aws_s3tables_table_bucket" "silent" {
  name = "silent"
}

# expect: unknown
resource "aws_s3tables_table_bucket" "undecided" {
  name = "undecided"

  encryption_configuration = {
    sse_algorithm = "aws:kms"
    kms_key_arn   = var.key_arn
  }
}
