variable "mode" {
  type = string
}

# expect: met
resource "aws_dynamodb_table" "elastic" {
  name         = "elastic"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

# expect: met
resource "aws_dynamodb_table" "scaled" {
  name     = "scaled"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
  billing_mode   = "PROVISIONED"
  read_capacity  = 5
  write_capacity = 5
}

resource "aws_appautoscaling_target" "scaled" {
  service_namespace  = "dynamodb"
  scalable_dimension = "dynamodb:table:WriteCapacityUnits"
  resource_id        = "table/${aws_dynamodb_table.scaled.name}"
  min_capacity       = 5
  max_capacity       = 100
}

# expect: missing
resource "aws_dynamodb_table" "fixed" {
  name     = "fixed"
  hash_key = "id"
  attribute {
    name = "id"
    type = "S"
  }
  billing_mode   = "PROVISIONED"
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
