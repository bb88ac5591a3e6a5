variable "policy_arns" {
  type = set(string)
}

data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["ec2.amazonaws.com"]
    }
  }
}

# expect: met
resource "aws_iam_role" "reader" {
  name               = "reader"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy_attachment" "managed" {
  role       = aws_iam_role.reader.name
  policy_arn = "arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"
}

resource "aws_iam_role_policy_attachment" "own" {
  role       = aws_iam_role.reader.name
  policy_arn = aws_iam_policy.own.arn
}

resource "aws_iam_policy" "own" {
  name = "S3FullAccess"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::reports/*" }]
  })
}

# expect: missing at policy_arn
resource "aws_iam_role" "power" {
  name               = "power"
  assume_role_policy = data.aws_iam_policy_document.trust.json
}

resource "aws_iam_role_policy_attachment" "power" {
  role       = aws_iam_role.power.name
  policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"
}

# expect: unknown
resource "aws_iam_role" "undecided" {
  name                = "undecided"
  assume_role_policy  = data.aws_iam_policy_document.trust.json
  managed_policy_arns = var.policy_arns
}
