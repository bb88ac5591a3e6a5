# expect: met
resource "aws_opensearch_domain" "inside" {
  domain_name    = "inside"
  engine_version = "OpenSearch_2.19"

  vpc_options {
    subnet_ids = ["subnet-0123456789abcdef0"]
  }
}

# expect: missing
resource "aws_opensearch_domain" "public" {
  domain_name    = "public"
  engine_version = "OpenSearch_2.19"
}

# expect: missing
resource "aws_elasticsearch_domain" "older" {
  domain_name           = "older"
  elasticsearch_version = "7.10"
}
