variable "choice" {
  type = bool
}

# expect: met
resource "aws_opensearch_domain" "enabled" {
  domain_name    = "enabled"
  engine_version = "OpenSearch_2.19"

  encrypt_at_rest {
    enabled = true
  }
}

# expect: met
resource "aws_elasticsearch_domain" "older" {
  domain_name           = "older"
  elasticsearch_version = "7.10"

  encrypt_at_rest {
    enabled = true
  }
}

# expect: missing
resource "aws_opensearch_domain" "silent" {
  domain_name    = "silent"
  engine_version = "OpenSearch_2.19"
}

# expect: missing at encrypt_at_rest.enabled
resource "aws_elasticsearch_domain" "disabled" {
  domain_name           = "disabled"
  elasticsearch_version = "7.10"

  encrypt_at_rest {
    enabled = false
  }
}

# expect: unknown
resource "aws_opensearch_domain" "undecided" {
  domain_name    = "undecided"
  engine_version = "OpenSearch_2.19"

  encrypt_at_rest {
    enabled = var.choice
  }
}
