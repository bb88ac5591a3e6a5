variable "policy" {
  type = string
}

# expect: met
resource "aws_opensearch_domain" "named" {
  domain_name    = "named"
  engine_version = "OpenSearch_2.19"
  access_policies = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:role/search" }
      Action    = "es:ESHttp*"
      Resource  = "*"
    }]
  })
}

# expect: missing
resource "aws_elasticsearch_domain" "open" {
  domain_name           = "open"
  elasticsearch_version = "7.10"
  access_policies       = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": [{ "Effect": "Allow", "Principal": "*", "Action": "es:*", "Resource": "*" }]
    }
  POLICY
}

# expect: met
resource "aws_opensearch_domain" "limited" {
  domain_name    = "limited"
  engine_version = "OpenSearch_2.19"
}

data "aws_iam_policy_document" "limited" {
  statement {
    actions   = ["es:*"]
    resources = ["${aws_opensearch_domain.limited.arn}/*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "IpAddress"
      variable = "aws:SourceIp"
      values   = ["203.0.113.0/24"]
    }
  }
}

resource "aws_opensearch_domain_policy" "limited" {
  domain_name     = aws_opensearch_domain.limited.domain_name
  access_policies = data.aws_iam_policy_document.limited.json
}

# expect: missing
resource "aws_opensearch_domain" "split" {
  domain_name    = "split"
  engine_version = "OpenSearch_2.19"
}

resource "aws_opensearch_domain_policy" "split" {
  domain_name = aws_opensearch_domain.split.domain_name
  access_policies = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "es:*", Resource = "*" }]
  })
}

# expect: missing
resource "aws_elasticsearch_domain" "split" {
  domain_name           = "split"
  elasticsearch_version = "7.10"
}

resource "aws_elasticsearch_domain_policy" "split" {
  domain_name = aws_elasticsearch_domain.split.domain_name
  access_policies = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "*" }, Action = "es:*", Resource = "*" }]
  })
}

# expect: unknown
resource "aws_opensearch_domain" "undecided" {
  domain_name     = "undecided"
  engine_version  = "OpenSearch_2.19"
  access_policies = var.policy
}

# expect: not-applicable
resource "aws_opensearch_domain" "inside" {
  domain_name    = "inside"
  engine_version = "OpenSearch_2.19"

  vpc_options {
    subnet_ids = ["subnet-0123456789abcdef0"]
  }
}
