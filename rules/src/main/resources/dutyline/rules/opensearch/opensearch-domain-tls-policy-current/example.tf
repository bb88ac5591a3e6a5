variable "choice" {
  type = string
}

# expect: met
resource "aws_opensearch_domain" "enabled" {
  domain_name    = "enabled"
  engine_version = "OpenSearch_2.19"

  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }
}

# expect: met
resource "aws_elasticsearch_domain" "older" {
  domain_name           = "older"
  elasticsearch_version = "7.10"

  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }
}

# expect: missing
resource "aws_opensearch_domain" "silent" {
  domain_name    = "silent"
  engine_version = "OpenSearch_2.19"
}

# expect: missing at domain_endpoint_options.tls_security_policy
resource "aws_elasticsearch_domain" "disabled" {
  domain_name           = "disabled"
  elasticsearch_version = "7.10"

  domain_endpoint_options {
    tls_security_policy = "Policy-Min-TLS-1-0-2019-07"
  }
}

# expect: unknown
resource "aws_opensearch_domain" "undecided" {
  domain_name    = "undecided"
  engine_version = "OpenSearch_2.19"

  domain_endpoint_options {
    tls_security_policy = var.choice
  }
}
