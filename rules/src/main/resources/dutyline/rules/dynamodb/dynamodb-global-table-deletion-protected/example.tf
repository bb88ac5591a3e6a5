variable "protect" {
  type = bool
}

# expect: met
resource "aws_dynamodb_table_replica" "protected" {
  global_table_arn            = "arn:aws:dynamodb:eu-central-1:111122223333:table/protected"
  deletion_protection_enabled = true
}

# expect: missing at deletion_protection_enabled
resource "aws_dynamodb_table_replica" "open" {
  global_table_arn            = "arn:aws:dynamodb:eu-central-1:111122223333:table/open"
  deletion_protection_enabled = false
}

# expect: missing
resource "aws_dynamodb_table_replica" "silent" {
  global_table_arn = "arn:aws:dynamodb:eu-central-1:111122223333:table/silent"
}

# expect: unknown
resource "aws_dynamodb_table_replica" "undecided" {
  global_table_arn            = "arn:aws:dynamodb:eu-central-1:111122223333:table/undecided"
  deletion_protection_enabled = var.protect
}
