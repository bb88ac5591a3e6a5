# expect: met
resource "aws_kendra_index" "own_key" {
  name     = "manuals"
  role_arn = "arn:aws:iam::111122223333:role/kendra"

  server_side_encryption_configuration {
    kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555"
  }
}

# expect: missing
resource "aws_kendra_index" "default" {
  name     = "letters"
  role_arn = "arn:aws:iam::111122223333:role/kendra"
}
