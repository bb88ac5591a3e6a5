variable "key_arn" {
  type = string
}

resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

# expect: met
resource "aws_dsql_cluster" "keyed" {
  kms_encryption_key = aws_kms_key.orders.arn
}

# expect: missing
resource "aws_dsql_cluster" "silent" {}

# The service's own key has a name of its own.
# expect: missing
resource "aws_dsql_cluster" "owned" {
  kms_encryption_key = "AWS_OWNED_KMS_KEY"
}

# expect: unknown
resource "aws_dsql_cluster" "undecided" {
  kms_encryption_key = var.key_arn
}
