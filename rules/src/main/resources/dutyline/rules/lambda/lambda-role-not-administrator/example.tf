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
resource "aws_lambda_function" "modest" {
  function_name = "modest"
  role          = aws_iam_role.narrow.arn
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
}

resource "aws_iam_role" "narrow" {
  name               = "narrow"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy_attachment" "narrow" {
  role       = aws_iam_role.narrow.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}

# expect: missing
resource "aws_lambda_function" "mighty" {
  function_name = "mighty"
  role          = aws_iam_role.admin.arn
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
}

resource "aws_iam_role" "admin" {
  name               = "admin"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy_attachment" "admin" {
  role       = aws_iam_role.admin.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}

# expect: missing
resource "aws_lambda_function" "mighty_by_own_policy" {
  function_name = "mighty-by-own-policy"
  role          = aws_iam_role.own.arn
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
}

resource "aws_iam_role" "own" {
  name               = "own"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy_attachment" "own" {
  role       = aws_iam_role.own.name
  policy_arn = aws_iam_policy.all.arn
}

resource "aws_iam_policy" "all" {
  name = "all"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}

# expect: missing
resource "aws_lambda_function" "mighty_too" {
  function_name = "mighty-too"
  role          = aws_iam_role.inline.arn
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
}

resource "aws_iam_role" "inline" {
  name               = "inline"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy" "all" {
  name = "all"
  role = aws_iam_role.inline.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }]
  })
}

# expect: unknown
resource "aws_lambda_function" "undecided" {
  function_name = "undecided"
  role          = var.role_arn
  runtime       = "python3.13"
  handler       = "index.handler"
  s3_bucket     = "code"
  s3_key        = "worker.zip"
}
