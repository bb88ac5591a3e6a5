# expect: met
resource "aws_codecommit_repository" "asks" {
  repository_name = "shop"
}

resource "aws_codecommit_approval_rule_template_association" "asks" {
  approval_rule_template_name = "two-reviewers"
  repository_name             = aws_codecommit_repository.asks.repository_name
}

# expect: missing
resource "aws_codecommit_repository" "does_not_ask" {
  repository_name = "orders"
}
