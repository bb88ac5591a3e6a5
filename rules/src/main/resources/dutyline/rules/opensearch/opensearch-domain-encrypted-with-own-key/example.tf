variable "key_arn" {
  type = string
}

# expect: met
resource "aws_opensearch_domain" "keyed" {
  domain_name    = "keyed"
  engine_version = "OpenSearch_2.19"

  encrypt_at_rest {
    enabled    = true
    kms_key_id = aws_kms_key.search.arn
  }
}

resource "aws_kms_key" "search" {
  enable_key_rotation = true
}

# expect: missing
resource "aws_opensearch_domain" "managed" {
  domain_name    = "managed"
  engine_version = "OpenSearch_2.19"

  encrypt_at_rest {
    enabled = true
  }
}

# expect: missing
resource "aws_elasticsearch_domain" "silent" {
  domain_name           = "silent"
  elasticsearch_version = "7.10"
}

# expect: missing at encrypt_at_rest.kms_key_id
resource "aws_opensearch_domain" "alias" {
  domain_name    = "alias"
  engine_version = "OpenSearch_2.19"

  encrypt_at_rest {
    enabled    = true
    kms_key_id = "alias/aws/es"
  }
}

# expect: unknown
resource "aws_opensearch_domain" "undecided" {
  domain_name    = "undecided"
  engine_version = "OpenSearch_2.19"

  encrypt_at_rest {
    enabled    = true
    kms_key_id = var.key_arn
  }
}
