variable "endpoint" {
  type = string
}

variable "principal" {
  type = string
}

locals {
  certificate = "arn:aws:acm:eu-west-1:111122223333:certificate/a"
}

data "aws_iam_policy_document" "denied" {
  statement {
    actions   = ["execute-api:Invoke"]
    resources = ["execute-api:/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }

  statement {
    effect    = "Deny"
    actions   = ["execute-api:Invoke"]
    resources = ["execute-api:/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "StringNotEquals"
      variable = "aws:SourceVpce"
      values   = [var.endpoint]
    }
  }
}

# expect: met
resource "aws_api_gateway_domain_name" "denied" {
  domain_name     = "a.example.internal"
  certificate_arn = local.certificate
  policy          = data.aws_iam_policy_document.denied.json

  endpoint_configuration {
    types = ["PRIVATE"]
  }
}

# expect: missing
resource "aws_api_gateway_domain_name" "open" {
  domain_name     = "b.example.internal"
  certificate_arn = local.certificate
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = "*", Action = "execute-api:Invoke", Resource = "execute-api:/*" }]
  })

  endpoint_configuration {
    types = ["PRIVATE"]
  }
}

# expect: unknown
resource "aws_api_gateway_domain_name" "undecided" {
  domain_name     = "c.example.internal"
  certificate_arn = local.certificate
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = var.principal }, Action = "execute-api:Invoke", Resource = "execute-api:/*" }]
  })

  endpoint_configuration {
    types = ["PRIVATE"]
  }
}
