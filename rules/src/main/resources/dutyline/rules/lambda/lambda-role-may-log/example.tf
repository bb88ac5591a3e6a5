variable "role_arn" {
  type = string
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

# expect: met
resource "aws_lambda_function" "basic" {
  function_name = "basic"
  role          = aws_iam_role.basic.arn
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
}

resource "aws_iam_role" "basic" {
  name               = "basic"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy_attachment" "basic" {
  role       = aws_iam_role.basic.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}

# expect: missing
resource "aws_lambda_function" "mute" {
  function_name = "mute"
  role          = aws_iam_role.mute.arn
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
}

resource "aws_iam_role" "mute" {
  name               = "mute"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

# expect: unknown
resource "aws_lambda_function" "elsewhere" {
  function_name = "elsewhere"
  role          = var.role_arn
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
}
