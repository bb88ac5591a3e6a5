variable "user" {
  type = string
}

data "aws_iam_policy_document" "ours" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}

# expect: met
resource "aws_kms_key" "ours" {
  policy = data.aws_iam_policy_document.ours.json
}

# expect: missing
resource "aws_kms_key" "everyones" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "kms:Decrypt"
      Resource  = "*"
    }]
  })
}

# expect: missing
resource "aws_kms_key" "split" {
  description = "its policy is a resource of its own"
}

resource "aws_kms_key_policy" "split" {
  key_id = aws_kms_key.split.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "kms:Decrypt"
      Resource  = "*"
    }]
  })
}

# expect: met
resource "aws_kms_key" "via_service" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = "kms:Decrypt"
      Resource  = "*"
      Condition = { StringEquals = { "kms:CallerAccount" = "111122223333" } }
    }]
  })
}

# expect: unknown
resource "aws_kms_key" "someones" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = var.user }
      Action    = "kms:Decrypt"
      Resource  = "*"
    }]
  })
}
