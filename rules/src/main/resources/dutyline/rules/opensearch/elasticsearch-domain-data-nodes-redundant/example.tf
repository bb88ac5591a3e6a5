variable "nodes" {
  type = number
}

# expect: met
resource "aws_elasticsearch_domain" "spread" {
  domain_name           = "spread"
  elasticsearch_version = "7.10"

  cluster_config {
    instance_count         = 3
    zone_awareness_enabled = true
  }
}

# expect: missing at cluster_config.instance_count
resource "aws_elasticsearch_domain" "two" {
  domain_name           = "two"
  elasticsearch_version = "7.10"

  cluster_config {
    instance_count         = 2
    zone_awareness_enabled = true
  }
}

# expect: missing
resource "aws_elasticsearch_domain" "one_zone" {
  domain_name           = "one-zone"
  elasticsearch_version = "7.10"

  cluster_config {
    instance_count = 3
  }
}

# expect: missing
resource "aws_elasticsearch_domain" "silent" {
  domain_name           = "silent"
  elasticsearch_version = "7.10"
}

# expect: unknown
resource "aws_elasticsearch_domain" "undecided" {
  domain_name           = "undecided"
  elasticsearch_version = "7.10"

  cluster_config {
    instance_count         = var.nodes
    zone_awareness_enabled = true
  }
}
