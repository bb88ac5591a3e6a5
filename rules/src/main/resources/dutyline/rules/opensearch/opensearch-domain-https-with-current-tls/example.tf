variable "https" {
  type = bool
}

# expect: met
resource "aws_opensearch_domain" "current" {
  domain_name    = "current"
  engine_version = "OpenSearch_2.19"

  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}

# expect: missing
resource "aws_opensearch_domain" "half" {
  domain_name    = "half"
  engine_version = "OpenSearch_2.19"

  domain_endpoint_options {
    enforce_https = true
  }
}

# expect: missing
resource "aws_elasticsearch_domain" "silent" {
  domain_name           = "silent"
  elasticsearch_version = "7.10"
}

# expect: unknown
resource "aws_opensearch_domain" "undecided" {
  domain_name    = "undecided"
  engine_version = "OpenSearch_2.19"

  domain_endpoint_options {
    enforce_https       = var.https
    tls_security_policy = "Policy-Min-TLS-1-2-2019-07"
  }
}
