variable "publisher" {
  type = string
}

# expect: met
data "aws_iam_policy_document" "named" {
  statement {
    actions   = ["sns:Publish"]
    resources = ["arn:aws:sns:eu-west-1:111122223333:orders"]
    principals {
      type        = "Service"
      identifiers = ["events.amazonaws.com"]
    }
  }
}

# expect: missing
data "aws_iam_policy_document" "open" {
  statement {
    actions   = ["sns:Publish"]
    resources = ["arn:aws:sns:eu-west-1:111122223333:orders"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
  }
}

# expect: met
data "aws_iam_policy_document" "our_organisation" {
  statement {
    actions   = ["sns:Publish"]
    resources = ["arn:aws:sns:eu-west-1:111122223333:orders"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["o-a1b2c3d4e5"]
    }
  }
}

# expect: unknown
data "aws_iam_policy_document" "undecided" {
  statement {
    actions   = ["sns:Publish"]
    resources = ["arn:aws:sns:eu-west-1:111122223333:orders"]
    principals {
      type        = "AWS"
      identifiers = [var.publisher]
    }
  }
}
