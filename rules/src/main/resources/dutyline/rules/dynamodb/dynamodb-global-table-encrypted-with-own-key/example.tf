variable "key_arn" {
  type = string
}

resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

# expect: met
resource "aws_dynamodb_table" "keyed" {
  name         = "keyed"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.orders.arn
  }
  replica {
    region_name = "eu-central-1"
    kms_key_arn = "arn:aws:kms:eu-central-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
  }
}

# expect: missing
resource "aws_dynamodb_table" "half" {
  name         = "half"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  server_side_encryption {
    enabled     = true
    kms_key_arn = aws_kms_key.orders.arn
  }
  replica {
    region_name = "eu-central-1"
  }
}

# expect: missing
resource "aws_dynamodb_table" "silent" {
  name         = "silent"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name = "eu-central-1"
  }
}

# expect: met
resource "aws_dynamodb_table_replica" "keyed" {
  global_table_arn = "arn:aws:dynamodb:eu-central-1:111122223333:table/keyed"
  kms_key_arn      = "arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"
}

# expect: missing
resource "aws_dynamodb_table_replica" "silent" {
  global_table_arn = "arn:aws:dynamodb:eu-central-1:111122223333:table/silent"
}

# expect: unknown
resource "aws_dynamodb_table_replica" "undecided" {
  global_table_arn = "arn:aws:dynamodb:eu-central-1:111122223333:table/undecided"
  kms_key_arn      = var.key_arn
}
