# expect: met
resource "aws_secretsmanager_secret" "closed" {
  name = "closed"
}

# expect: met
resource "aws_secretsmanager_secret" "narrow" {
  name = "narrow"
}

resource "aws_secretsmanager_secret_policy" "narrow" {
  secret_arn = aws_secretsmanager_secret.narrow.arn

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
    }]
  })
}

# expect: missing
resource "aws_secretsmanager_secret" "open" {
  name = "open"
}

resource "aws_secretsmanager_secret_policy" "open" {
  secret_arn = aws_secretsmanager_secret.open.arn

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

# expect: missing
resource "aws_secretsmanager_secret" "inline" {
  name = "inline"

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
