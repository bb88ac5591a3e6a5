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
    log_type                 = "INDEX_SLOW_LOGS"
  }

  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "ES_APPLICATION_LOGS"
  }
}

# expect: met
resource "aws_elasticsearch_domain" "older" {
  domain_name           = "older"
  elasticsearch_version = "7.10"

  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "ES_APPLICATION_LOGS"
    enabled                  = true
  }
}

# expect: missing at log_publishing_options[0].enabled
resource "aws_opensearch_domain" "off" {
  domain_name    = "off"
  engine_version = "OpenSearch_2.19"

  log_publishing_options {
    cloudwatch_log_group_arn = aws_cloudwatch_log_group.search.arn
    log_type                 = "ES_APPLICATION_LOGS"
    enabled                  = false
  }
}

# expect: missing
resource "aws_opensearch_domain" "others" {
  domain_name    = "others"
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
    log_type                 = "ES_APPLICATION_LOGS"
    enabled                  = var.log
  }
}
