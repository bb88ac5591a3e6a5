variable "approvals" {
  type = number
}

# expect: met
resource "aws_codecommit_approval_rule_template" "two" {
  name = "two-reviewers"

  content = jsonencode({
    Version    = "2018-11-08"
    Statements = [{ Type = "Approvers", NumberOfApprovalsNeeded = 2 }]
  })
}

# expect: missing
resource "aws_codecommit_approval_rule_template" "one" {
  name    = "one-reviewer"
  content = <<-EOT
    {
      "Version": "2018-11-08",
      "Statements": [{ "Type": "Approvers", "NumberOfApprovalsNeeded": 1 }]
    }
  EOT
}

# expect: unknown
resource "aws_codecommit_approval_rule_template" "undecided" {
  name = "some-reviewers"

  content = jsonencode({
    Version    = "2018-11-08"
    Statements = [{ Type = "Approvers", NumberOfApprovalsNeeded = var.approvals }]
  })
}
