resource "aws_kms_key" "secrets" {
  enable_key_rotation = true
}

# expect: met
resource "aws_secretsmanager_secret" "own_key" {
  name       = "own-key"
  kms_key_id = aws_kms_key.secrets.arn
}

# expect: missing
resource "aws_secretsmanager_secret" "aws_key" {
  name = "aws-key"
}

# expect: missing at kms_key_id
resource "aws_secretsmanager_secret" "named" {
  name       = "named"
  kms_key_id = "alias/aws/secretsmanager"
}
