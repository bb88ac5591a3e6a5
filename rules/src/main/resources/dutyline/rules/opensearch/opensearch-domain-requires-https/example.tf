variable "choice" {
  type = bool
}

# expect: met
resource "aws_opensearch_domain" "https" {
  domain_name    = "https"
  engine_version = "OpenSearch_2.19"

  domain_endpoint_options {
    enforce_https = true
  }
}

# The provider enforces HTTPS where the block is written.
# expect: met
resource "aws_opensearch_domain" "by_default" {
  domain_name    = "by-default"
  engine_version = "OpenSearch_2.19"

  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }
}

# expect: missing
resource "aws_opensearch_domain" "silent" {
  domain_name    = "silent"
  engine_version = "OpenSearch_2.19"
}

# expect: missing at domain_endpoint_options.enforce_https
resource "aws_elasticsearch_domain" "plain" {
  domain_name           = "plain"
  elasticsearch_version = "7.10"

  domain_endpoint_options {
    enforce_https = false
  }
}

# expect: unknown
resource "aws_opensearch_domain" "undecided" {
  domain_name    = "undecided"
  engine_version = "OpenSearch_2.19"

  domain_endpoint_options {
    enforce_https = var.choice
  }
}
