variable "masters" {
  type = bool
}

# expect: met
resource "aws_opensearch_domain" "three" {
  domain_name    = "three"
  engine_version = "OpenSearch_2.19"

  cluster_config {
    dedicated_master_enabled = true
    dedicated_master_count   = 3
  }
}

# expect: missing at cluster_config.dedicated_master_count
resource "aws_opensearch_domain" "two" {
  domain_name    = "two"
  engine_version = "OpenSearch_2.19"

  cluster_config {
    dedicated_master_enabled = true
    dedicated_master_count   = 2
  }
}

# expect: met
resource "aws_opensearch_domain" "uncounted" {
  domain_name    = "uncounted"
  engine_version = "OpenSearch_2.19"

  cluster_config {
    dedicated_master_enabled = true
  }
}

# expect: missing
resource "aws_opensearch_domain" "silent" {
  domain_name    = "silent"
  engine_version = "OpenSearch_2.19"
}

# expect: unknown
resource "aws_opensearch_domain" "undecided" {
  domain_name    = "undecided"
  engine_version = "OpenSearch_2.19"

  cluster_config {
    dedicated_master_enabled = var.masters
    dedicated_master_count   = 3
  }
}
