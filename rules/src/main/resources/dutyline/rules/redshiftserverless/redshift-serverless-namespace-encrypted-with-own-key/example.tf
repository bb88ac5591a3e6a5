variable "key_arn" {
  type = string
}

resource "aws_kms_key" "sales" {
  enable_key_rotation = true
}

# expect: met
resource "aws_redshiftserverless_namespace" "keyed" {
  namespace_name = "keyed"
  kms_key_id     = aws_kms_key.sales.arn
}

# expect: missing
resource "aws_redshiftserverless_namespace" "silent" {
  namespace_name = "silent"
}

# expect: unknown
resource "aws_redshiftserverless_namespace" "undecided" {
  namespace_name = "undecided"
  kms_key_id     = var.key_arn
}
