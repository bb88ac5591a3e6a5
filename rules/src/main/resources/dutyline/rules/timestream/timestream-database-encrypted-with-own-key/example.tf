variable "key_arn" {
  type = string
}

resource "aws_kms_key" "metrics" {
  enable_key_rotation = true
}

# expect: met
resource "aws_timestreamwrite_database" "keyed" {
  database_name = "keyed"
  kms_key_id    = aws_kms_key.metrics.arn
}

# expect: missing
resource "aws_timestreamwrite_database" "silent" {
  database_name = "silent"
}

# expect: unknown
resource "aws_timestreamwrite_database" "undecided" {
  database_name = "undecided"
  kms_key_id    = var.key_arn
}
