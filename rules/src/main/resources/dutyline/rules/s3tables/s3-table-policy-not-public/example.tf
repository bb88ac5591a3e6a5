variable "effect" {
  type = string
}

# expect: met
resource "aws_s3tables_table_bucket_policy" "named" {
  table_bucket_arn = "arn:aws:s3tables:eu-west-1:111122223333:bucket/sales"

  resource_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "s3tables:GetTableData"
      Resource  = "*"
    }]
  })
}

data "aws_iam_policy_document" "organisation" {
  statement {
    actions   = ["s3tables:GetTableData"]
    resources = ["*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["o-a1b2c3d4e5"]
    }
  }
}

# expect: met
resource "aws_s3tables_table_policy" "organisation" {
  name             = "orders"
  namespace        = "sales"
  table_bucket_arn = "arn:aws:s3tables:eu-west-1:111122223333:bucket/sales"
  resource_policy  = data.aws_iam_policy_document.organisation.json
}

# expect: missing
resource "aws_s3tables_table_bucket_policy" "anyone" {
  table_bucket_arn = "arn:aws:s3tables:eu-west-1:111122223333:bucket/open"

  resource_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "s3tables:GetTableData"
      Resource  = "*"
    }]
  })
}

# expect: unknown
resource "aws_s3tables_table_policy" "undecided" {
  name             = "invoices"
  namespace        = "sales"
  table_bucket_arn = "arn:aws:s3tables:eu-west-1:111122223333:bucket/sales"

  resource_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = var.effect
      Principal = "*"
      Action    = "s3tables:GetTableData"
      Resource  = "*"
    }]
  })
}
