variable "key_arn" {
  type = string
}

resource "aws_kms_key" "copies" {
  enable_key_rotation = true
}

# expect: met
resource "aws_redshift_snapshot_copy_grant" "keyed" {
  snapshot_copy_grant_name = "keyed"
  kms_key_id               = aws_kms_key.copies.arn
}

# expect: missing
resource "aws_redshift_snapshot_copy_grant" "silent" {
  snapshot_copy_grant_name = "silent"
}

# expect: unknown
resource "aws_redshift_snapshot_copy_grant" "undecided" {
  snapshot_copy_grant_name = "undecided"
  kms_key_id               = var.key_arn
}
