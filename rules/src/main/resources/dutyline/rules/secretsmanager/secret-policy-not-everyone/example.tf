variable "effect" {
  type = string
}

# expect: met
resource "aws_secretsmanager_secret_policy" "ours" {
  secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:ours-AbCdEf"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
    }]
  })
}

data "aws_iam_policy_document" "everyone" {
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

# expect: missing
resource "aws_secretsmanager_secret_policy" "everyones" {
  secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:everyones-AbCdEf"
  policy     = data.aws_iam_policy_document.everyone.json
}

# expect: unknown
resource "aws_secretsmanager_secret_policy" "undecided" {
  secret_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:undecided-AbCdEf"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = var.effect
      Principal = "*"
      Action    = "secretsmanager:GetSecretValue"
      Resource  = "*"
    }]
  })
}
