data "aws_iam_policy_document" "key" {
  statement {
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}

# expect: met
resource "aws_kms_key" "stated" {
  policy = data.aws_iam_policy_document.key.json
}

# expect: met
resource "aws_kms_key" "split" {
  description = "its policy is a resource of its own"
}

resource "aws_kms_key_policy" "split" {
  key_id = aws_kms_key.split.id
  policy = data.aws_iam_policy_document.key.json
}

# expect: missing
resource "aws_kms_key" "silent" {
  description = "silent"
}
