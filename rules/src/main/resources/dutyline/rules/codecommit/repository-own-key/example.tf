# expect: met
resource "aws_codecommit_repository" "own_key" {
  repository_name = "shop"
  kms_key_id      = "arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555"
}

# expect: missing
resource "aws_codecommit_repository" "default" {
  repository_name = "orders"
}
