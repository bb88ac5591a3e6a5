variable "target" {
  type = string
}

# expect: unknown
resource "aws_secretsmanager_secret" "undecided" {
  name = "undecided"
}

resource "aws_secretsmanager_secret_policy" "some" {
  secret_arn = var.target

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
    }]
  })
}
