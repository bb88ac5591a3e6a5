variable "masters" {
  type = bool
}

# expect: met
resource "aws_elasticsearch_domain" "three" {
  domain_name           = "three"
  elasticsearch_version = "7.10"

  cluster_config {
    dedicated_master_enabled = true
    dedicated_master_count   = 3
  }
}

# expect: missing at cluster_config.dedicated_master_count
resource "aws_elasticsearch_domain" "two" {
  domain_name           = "two"
  elasticsearch_version = "7.10"

  cluster_config {
    dedicated_master_enabled = true
    dedicated_master_count   = 2
  }
}

# expect: met
resource "aws_elasticsearch_domain" "uncounted" {
  domain_name           = "uncounted"
  elasticsearch_version = "7.10"

  cluster_config {
    dedicated_master_enabled = true
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
    dedicated_master_enabled = var.masters
    dedicated_master_count   = 3
  }
}
