variable "encryption" {
  type = string
}

# expect: met
resource "aws_ecr_repository" "own_key" {
  name = "shop"

  encryption_configuration {
    encryption_type = "KMS"
    kms_key         = "arn:aws:kms:eu-west-1:111122223333:key/11111111-2222-3333-4444-555555555555"
  }
}

# expect: missing
resource "aws_ecr_repository" "default" {
  name = "shop-default"
}

# expect: unknown
resource "aws_ecr_repository" "undecided" {
  name = "shop-new"

  encryption_configuration {
    encryption_type = var.encryption
  }
}
