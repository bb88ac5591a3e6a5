variable "log" {
  type = bool
}

resource "aws_cloudwatch_log_group" "search" {
  name = "search"
}

# expect: met
resource "aws_opensearch_domain" "logged" {
  domain_name    = "logged"
  engine_version = "OpenSearch_2.19"

  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "SEARCH_SLOW_LOGS"
  }

  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "INDEX_SLOW_LOGS"
  }
}

# expect: missing
resource "aws_opensearch_domain" "half" {
  domain_name    = "half"
  engine_version = "OpenSearch_2.19"

  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "SEARCH_SLOW_LOGS"
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

  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "INDEX_SLOW_LOGS"
  }
}
