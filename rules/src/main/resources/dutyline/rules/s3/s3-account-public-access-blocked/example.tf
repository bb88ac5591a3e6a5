variable "closed" {
  type = bool
}

# expect: met
resource "aws_s3_account_public_access_block" "closed" {
  account_id = "111122223333"

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# expect: missing at block_public_policy
resource "aws_s3_account_public_access_block" "open" {
  account_id = "444455556666"

  block_public_acls       = true
  block_public_policy     = false
  ignore_public_acls      = true
  restrict_public_buckets = true
}

# expect: missing
resource "aws_s3_account_public_access_block" "half" {
  account_id = "777788889999"

  block_public_acls  = true
  ignore_public_acls = true
}

# expect: unknown
resource "aws_s3_account_public_access_block" "undecided" {
  account_id = "222233334444"

  block_public_acls       = var.closed
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
