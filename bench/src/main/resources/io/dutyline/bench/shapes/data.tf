data "aws_iam_policy_document" "assume" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

data "aws_iam_policy_document" "service" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject", "s3:ListBucket"]
    resources = [aws_s3_bucket.this["raw"].arn, "${aws_s3_bucket.this["raw"].arn}/*"]
  }

  dynamic "statement" {
    for_each = var.queues
    content {
      sid       = "Send${title(statement.key)}"
      actions   = ["sqs:SendMessage"]
      resources = [aws_sqs_queue.this[statement.key].arn]
    }
  }
}

resource "aws_iam_role" "service" {
  name               = "${local.prefix}-service"
  assume_role_policy = data.aws_iam_policy_document.assume.json
  tags               = local.tags
}

resource "aws_iam_role_policy" "service" {
  name   = "service"
  role   = aws_iam_role.service.id
  policy = data.aws_iam_policy_document.service.json
}
