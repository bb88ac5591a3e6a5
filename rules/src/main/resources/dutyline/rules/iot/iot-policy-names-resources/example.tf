data "aws_iam_policy_document" "narrow" {
  statement {
    actions   = ["iot:Publish"]
    resources = ["arn:aws:iot:eu-west-1:111122223333:topic/sensors"]
  }
}

# expect: met
resource "aws_iot_policy" "narrow" {
  name   = "sensors"
  policy = data.aws_iam_policy_document.narrow.json
}

data "aws_iam_policy_document" "everything" {
  statement {
    actions   = ["iot:Publish"]
    resources = ["*"]
  }
}

# expect: missing
resource "aws_iot_policy" "everything" {
  name   = "sensors-wide"
  policy = data.aws_iam_policy_document.everything.json
}
