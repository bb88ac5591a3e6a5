variable "who" {
  type = string
}

# expect: met
resource "aws_cloudwatch_event_permission" "account" {
  statement_id = "account"
  principal    = "111122223333"
}

# expect: met
resource "aws_cloudwatch_event_permission" "organisation" {
  statement_id = "organisation"
  principal    = "*"

  condition {
    type  = "StringEquals"
    key   = "aws:PrincipalOrgID"
    value = "o-a1b2c3d4e5"
  }
}

# expect: missing at principal
resource "aws_cloudwatch_event_permission" "open" {
  statement_id = "open"
  principal    = "*"
}

# expect: unknown
resource "aws_cloudwatch_event_permission" "undecided" {
  statement_id = "undecided"
  principal    = var.who
}

# expect: met
resource "aws_cloudwatch_event_bus" "closed" {
  name = "closed"
}

# expect: missing
resource "aws_cloudwatch_event_bus" "public" {
  name = "public"
}

data "aws_iam_policy_document" "public" {
  statement {
    actions   = ["events:PutEvents"]
    resources = [aws_cloudwatch_event_bus.public.arn]

    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}

resource "aws_cloudwatch_event_bus_policy" "public" {
  event_bus_name = aws_cloudwatch_event_bus.public.name
  policy         = data.aws_iam_policy_document.public.json
}
