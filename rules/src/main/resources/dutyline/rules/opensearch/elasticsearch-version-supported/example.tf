variable "engine" {
  type = string
}

# expect: met
resource "aws_elasticsearch_domain" "current" {
  domain_name           = "current"
  elasticsearch_version = "7.10"
}

# expect: missing at elasticsearch_version
resource "aws_elasticsearch_domain" "old" {
  domain_name           = "old"
  elasticsearch_version = "6.7"
}

# expect: missing
resource "aws_elasticsearch_domain" "default" {
  domain_name = "default"
}

# expect: unknown
resource "aws_elasticsearch_domain" "undecided" {
  domain_name           = "undecided"
  elasticsearch_version = var.engine
}
