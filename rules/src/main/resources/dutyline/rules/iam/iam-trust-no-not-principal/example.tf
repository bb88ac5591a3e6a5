variable "effect" {
  type = string
}

data "aws_iam_policy_document" "all_but" {
  statement {
    actions = ["sts:AssumeRole"]
    not_principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:user/intern"]
    }
  }
}

# expect: missing
resource "aws_iam_role" "all_but" {
  name               = "all-but"
  assume_role_policy = data.aws_iam_policy_document.all_but.json
}

# expect: met
resource "aws_iam_role" "named" {
  name = "named"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "sts:AssumeRole" }]
  })
}

# expect: unknown
resource "aws_iam_role" "undecided" {
  name = "undecided"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect       = var.effect
      NotPrincipal = { AWS = "arn:aws:iam::111122223333:user/intern" }
      Action       = "sts:AssumeRole"
    }]
  })
}
