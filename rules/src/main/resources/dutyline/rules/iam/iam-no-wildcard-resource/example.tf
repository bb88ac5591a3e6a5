variable "bucket" {
  type = string
}

variable "resource" {
  type = string
}

data "aws_iam_policy_document" "everywhere" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}

# expect: missing
resource "aws_iam_policy" "everywhere" {
  name   = "everywhere"
  policy = data.aws_iam_policy_document.everywhere.json
}

# expect: met
resource "aws_iam_policy" "reports" {
  name = "reports"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::${var.bucket}/*" }]
  })
}

# expect: unknown
resource "aws_iam_policy" "undecided" {
  name = "undecided"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = var.resource }]
  })
}
