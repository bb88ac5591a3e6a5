# The provider gave aws_simpledb_domain up with its version 6.
# expect: missing
resource "aws_simpledb_domain" "orders" {
  name = "orders"
}

# expect: met
resource "aws_dynamodb_table" "orders" {
  name         = "orders"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}
