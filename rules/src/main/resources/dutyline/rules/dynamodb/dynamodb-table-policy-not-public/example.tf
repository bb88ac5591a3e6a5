variable "effect" {
  type = string
}

# expect: met
resource "aws_dynamodb_table" "closed" {
  name         = "closed"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

# expect: met
resource "aws_dynamodb_table" "organisation" {
  name         = "organisation"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

resource "aws_dynamodb_resource_policy" "organisation" {
  resource_arn = aws_dynamodb_table.organisation.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "dynamodb:GetItem"
      Resource  = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-a1b2c3d4e5" } }
    }]
  })
}

# expect: missing at policy.Statement[0]
resource "aws_dynamodb_table" "anyone" {
  name         = "anyone"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "id"
  attribute {
    name = "id"
    type = "S"
  }
}

data "aws_iam_policy_document" "anyone" {
  statement {
    actions   = ["dynamodb:GetItem"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_dynamodb_resource_policy" "anyone" {
  resource_arn = aws_dynamodb_table.anyone.arn
  policy       = data.aws_iam_policy_document.anyone.json
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
}

resource "aws_dynamodb_resource_policy" "undecided" {
  resource_arn = aws_dynamodb_table.undecided.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = var.effect
      Principal = "*"
      Action    = "dynamodb:GetItem"
      Resource  = "*"
    }]
  })
}
