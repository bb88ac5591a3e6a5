variable "effect" {
  type = string
}

# expect: met
resource "aws_backup_vault" "named" {
  name = "named"
}

resource "aws_backup_vault_policy" "named" {
  backup_vault_name = aws_backup_vault.named.name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111122223333:root" }
      Action    = "backup:CopyIntoBackupVault"
      Resource  = "*"
    }]
  })
}

data "aws_iam_policy_document" "organisation" {
  statement {
    actions   = ["backup:CopyIntoBackupVault"]
    resources = ["*"]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["o-a1b2c3d4e5"]
    }
  }
}

# expect: met
resource "aws_backup_vault" "organisation" {
  name = "organisation"
}

resource "aws_backup_vault_policy" "organisation" {
  backup_vault_name = aws_backup_vault.organisation.name
  policy            = data.aws_iam_policy_document.organisation.json
}

# expect: missing
resource "aws_backup_vault" "anyone" {
  name = "anyone"
}

resource "aws_backup_vault_policy" "anyone" {
  backup_vault_name = aws_backup_vault.anyone.name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = "backup:CopyIntoBackupVault"
      Resource  = "*"
    }]
  })
}

# expect: unknown
resource "aws_backup_vault" "undecided" {
  name = "undecided"
}

resource "aws_backup_vault_policy" "undecided" {
  backup_vault_name = aws_backup_vault.undecided.name

  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = var.effect
      Principal = "*"
      Action    = "backup:CopyIntoBackupVault"
      Resource  = "*"
    }]
  })
}
