variable "group_names" {
  type    = set(string)
  default = []
}

# expect: met
resource "aws_opensearch_domain" "chosen" {
  domain_name    = "chosen"
  engine_version = "OpenSearch_2.19"

  vpc_options {
    subnet_ids         = ["subnet-0123456789abcdef0"]
    security_group_ids = [aws_security_group.search.id]
  }
}

resource "aws_security_group" "search" {
  name = "search"
}

# expect: missing
resource "aws_elasticsearch_domain" "default" {
  domain_name           = "default"
  elasticsearch_version = "7.10"

  vpc_options {
    subnet_ids = ["subnet-0123456789abcdef0"]
  }
}

# expect: missing
resource "aws_elasticsearch_domain" "emptied" {
  domain_name           = "emptied"
  elasticsearch_version = "7.10"

  vpc_options {
    subnet_ids         = ["subnet-0123456789abcdef0"]
    security_group_ids = var.group_names
  }
}

# expect: not-applicable
resource "aws_opensearch_domain" "public" {
  domain_name    = "public"
  engine_version = "OpenSearch_2.19"
}
