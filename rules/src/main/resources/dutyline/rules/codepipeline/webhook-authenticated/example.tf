variable "authentication" {
  type = string
}

# expect: met
resource "aws_codepipeline_webhook" "known_address" {
  name            = "shop"
  target_pipeline = "shop"
  target_action   = "Code"
  authentication  = "IP"

  authentication_configuration {
    allowed_ip_range = "203.0.113.0/24"
  }

  filter {
    json_path    = "$.ref"
    match_equals = "refs/heads/main"
  }
}

# expect: missing at authentication
resource "aws_codepipeline_webhook" "everyone" {
  name            = "orders"
  target_pipeline = "orders"
  target_action   = "Code"
  authentication  = "UNAUTHENTICATED"

  filter {
    json_path    = "$.ref"
    match_equals = "refs/heads/main"
  }
}

# expect: unknown
resource "aws_codepipeline_webhook" "undecided" {
  name            = "reports"
  target_pipeline = "reports"
  target_action   = "Code"
  authentication  = var.authentication

  filter {
    json_path    = "$.ref"
    match_equals = "refs/heads/main"
  }
}
