variable "nodes" {
  type = number
}

# expect: met
resource "aws_opensearch_domain" "spread" {
  domain_name    = "spread"
  engine_version = "OpenSearch_2.19"

  cluster_config {
    instance_count         = 3
    zone_awareness_enabled = true
  }
}

# expect: missing at cluster_config.instance_count
resource "aws_opensearch_domain" "two" {
  domain_name    = "two"
  engine_version = "OpenSearch_2.19"

  cluster_config {
    instance_count         = 2
    zone_awareness_enabled = true
  }
}

# expect: missing
resource "aws_opensearch_domain" "one_zone" {
  domain_name    = "one-zone"
  engine_version = "OpenSearch_2.19"

  cluster_config {
    instance_count = 3
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
    instance_count         = var.nodes
    zone_awareness_enabled = true
  }
}
