# Replicas in a table have the attribute since provider 6.
variable "protect" {
  type = bool
}

# expect: met
resource "aws_dynamodb_table" "protected" {
  name         = "protected"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  dynamic "replica" {
    for_each = toset(["eu-central-1", "eu-north-1"])
    content {
      region_name                 = replica.value
      deletion_protection_enabled = true
    }
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
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  replica {
    region_name                 = "eu-central-1"
    deletion_protection_enabled = true
  }
  replica {
    region_name = "eu-north-1"
  }
}

# expect: unknown
resource "aws_dynamodb_table" "undecided" {
  name         = "undecided"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
  stream_enabled   = true
  stream_view_type = "NEW_AND_OLD_IMAGES"
  replica {
    region_name                 = "eu-central-1"
    deletion_protection_enabled = var.protect
  }
}

resource "aws_dynamodb_table" "alone" {
  name         = "alone"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}
