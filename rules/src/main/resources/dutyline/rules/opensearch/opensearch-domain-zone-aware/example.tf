variable "choice" {
  type = bool
}

# expect: met
resource "aws_opensearch_domain" "enabled" {
  domain_name    = "enabled"
  engine_version = "OpenSearch_2.19"

  cluster_config {
    zone_awareness_enabled = true
  }
}

# expect: missing
resource "aws_opensearch_domain" "silent" {
  domain_name    = "silent"
  engine_version = "OpenSearch_2.19"
}

# expect: missing at cluster_config.zone_awareness_enabled
resource "aws_opensearch_domain" "disabled" {
  domain_name    = "disabled"
  engine_version = "OpenSearch_2.19"

  cluster_config {
    zone_awareness_enabled = false
  }
}

# expect: unknown
resource "aws_opensearch_domain" "undecided" {
  domain_name    = "undecided"
  engine_version = "OpenSearch_2.19"

  cluster_config {
    zone_awareness_enabled = var.choice
  }
}
