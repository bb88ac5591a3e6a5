variable "recovery" {
  type = bool
}

# expect: met
resource "aws_dynamodb_table" "kept" {
  name         = "kept"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name            = "eu-central-1"
    point_in_time_recovery = true
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
  replica {
    region_name            = "eu-central-1"
    point_in_time_recovery = true
  }
  replica {
    region_name = "eu-north-1"
  }
}

# expect: missing at replica[0].point_in_time_recovery
resource "aws_dynamodb_table" "off" {
  name         = "off"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  replica {
    region_name            = "eu-central-1"
    point_in_time_recovery = false
  }
}

# expect: met
resource "aws_dynamodb_table_replica" "kept" {
  global_table_arn       = "arn:aws:dynamodb:eu-central-1:111122223333:table/kept"
  point_in_time_recovery = true
}

# expect: missing
resource "aws_dynamodb_table_replica" "silent" {
  global_table_arn = "arn:aws:dynamodb:eu-central-1:111122223333:table/silent"
}

# expect: unknown
resource "aws_dynamodb_table_replica" "undecided" {
  global_table_arn       = "arn:aws:dynamodb:eu-central-1:111122223333:table/undecided"
  point_in_time_recovery = var.recovery
}
