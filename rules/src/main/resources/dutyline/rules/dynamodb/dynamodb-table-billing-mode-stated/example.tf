variable "mode" {
  type = string
}

# expect: met
resource "aws_dynamodb_table" "on_demand" {
  name         = "on-demand"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

# expect: met
resource "aws_dynamodb_table" "provisioned" {
  name     = "provisioned"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
  billing_mode   = "PROVISIONED"
  read_capacity  = 5
  write_capacity = 5
}

# expect: missing
resource "aws_dynamodb_table" "silent" {
  name     = "silent"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
  read_capacity  = 5
  write_capacity = 5
}

# expect: unknown
resource "aws_dynamodb_table" "undecided" {
  name     = "undecided"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
  billing_mode = var.mode
}
