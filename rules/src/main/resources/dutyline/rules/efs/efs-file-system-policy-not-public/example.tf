variable "reader" {
  type = string
}

# expect: met
resource "aws_efs_file_system" "named" {
  encrypted = true
}

data "aws_iam_policy_document" "named" {
  statement {
    actions = ["elasticfilesystem:ClientMount"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:role/shop"]
    }
  }
}

resource "aws_efs_file_system_policy" "named" {
  file_system_id = aws_efs_file_system.named.id
  policy         = data.aws_iam_policy_document.named.json
}

# expect: missing
resource "aws_efs_file_system" "everyone" {
  encrypted = true
}

resource "aws_efs_file_system_policy" "everyone" {
  file_system_id = aws_efs_file_system.everyone.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "*" }
      Action    = ["elasticfilesystem:ClientMount", "elasticfilesystem:ClientWrite"]
    }]
  })
}

# expect: unknown
resource "aws_efs_file_system" "undecided" {
  encrypted = true
}

resource "aws_efs_file_system_policy" "undecided" {
  file_system_id = aws_efs_file_system.undecided.id

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = var.reader }
      Action    = "elasticfilesystem:ClientMount"
    }]
  })
}
