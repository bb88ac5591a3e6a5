variable "effect" {
  type = string
}

data "aws_iam_policy_document" "named" {
  statement {
    actions   = ["glue:GetTable"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}

# expect: met
resource "aws_glue_resource_policy" "named" {
  policy = data.aws_iam_policy_document.named.json
}

# expect: missing
resource "aws_glue_resource_policy" "anyone" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "glue:GetTable"
      Resource  = "*"
    }]
  })
}

# expect: unknown
resource "aws_glue_resource_policy" "undecided" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = var.effect
      Principal = "*"
      Action    = "glue:GetTable"
      Resource  = "*"
    }]
  })
}
