variable "trusted" {
  type = string
}

# expect: met
resource "aws_iam_role" "for_deployer" {
  name = "for-deployer"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/deployer" }
      Action    = "sts:AssumeRole"
    }]
  })
}

# expect: missing
resource "aws_iam_role" "for_accounts" {
  name               = "for-accounts"
  assume_role_policy = <<-JSON
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Principal": { "AWS": ["arn:aws:iam::111122223333:role/deployer", "444455556666"] },
          "Action": "sts:AssumeRole"
        }
      ]
    }
  JSON
}

data "aws_iam_policy_document" "for_vendor" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::444455556666:root"]
    }
    condition {
      test     = "StringEquals"
      variable = "sts:ExternalId"
      values   = ["our-number"]
    }
  }
}

# expect: met
resource "aws_iam_role" "for_vendor" {
  name               = "for-vendor"
  assume_role_policy = data.aws_iam_policy_document.for_vendor.json
}

# expect: unknown
resource "aws_iam_role" "for_some" {
  name = "for-some"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = var.trusted }, Action = "sts:AssumeRole" }]
  })
}
