variable "log" {
  type = bool
}

variable "kinds" {
  type    = set(string)
  default = ["INDEX_SLOW_LOGS", "AUDIT_LOGS"]
}

resource "aws_cloudwatch_log_group" "search" {
  name = "search"
}

# expect: met
resource "aws_opensearch_domain" "logged" {
  domain_name    = "logged"
  engine_version = "OpenSearch_2.19"

  dynamic "log_publishing_options" {
    for_each = var.kinds

    content {
      cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
      log_type                 = log_publishing_options.value
    }
  }
}

# expect: missing
resource "aws_opensearch_domain" "off" {
  domain_name    = "off"
  engine_version = "OpenSearch_2.19"

  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "SEARCH_SLOW_LOGS"
    enabled                  = false
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

  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "SEARCH_SLOW_LOGS"
    enabled                  = var.log
  }
}
