variable "puller" {
  type = string
}

# expect: met
resource "aws_ecr_repository" "private" {
  name = "shop"
}

# expect: met
resource "aws_ecr_repository" "partner" {
  name = "shop-partner"
}

data "aws_iam_policy_document" "partner" {
  statement {
    actions = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::444455556666:root"]
    }
  }
}

resource "aws_ecr_repository_policy" "partner" {
  repository = aws_ecr_repository.partner.name
  policy     = data.aws_iam_policy_document.partner.json
}

# expect: missing
resource "aws_ecr_repository" "everyone" {
  name = "shop-everyone"
}

resource "aws_ecr_repository_policy" "everyone" {
  repository = aws_ecr_repository.everyone.name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "ecr:BatchGetImage"
    }]
  })
}

# expect: unknown
resource "aws_ecr_repository" "undecided" {
  name = "shop-new"
}

resource "aws_ecr_repository_policy" "undecided" {
  repository = "shop-new"

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = var.puller }
      Action    = "ecr:BatchGetImage"
    }]
  })
}
