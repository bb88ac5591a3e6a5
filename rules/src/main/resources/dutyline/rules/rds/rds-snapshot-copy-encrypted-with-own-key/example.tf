variable "key_arn" {
  type = string
}

resource "aws_kms_key" "copies" {
  enable_key_rotation = true
}

# expect: met
resource "aws_db_snapshot_copy" "keyed" {
  source_db_snapshot_identifier = "arn:aws:rds:eu-west-1:111122223333:snapshot:orders"
  target_db_snapshot_identifier = "orders-copy"
  kms_key_id                    = aws_kms_key.copies.arn
}

# expect: missing
resource "aws_db_snapshot_copy" "silent" {
  source_db_snapshot_identifier = "arn:aws:rds:eu-west-1:111122223333:snapshot:customers"
  target_db_snapshot_identifier = "customers-copy"
}

# expect: missing at kms_key_id
resource "aws_rds_cluster_snapshot_copy" "managed" {
  source_db_cluster_snapshot_identifier = "arn:aws:rds:eu-west-1:111122223333:cluster-snapshot:invoices"
  target_db_cluster_snapshot_identifier = "invoices-copy"
  kms_key_id                            = "alias/aws/rds"
}

# expect: unknown
resource "aws_db_snapshot_copy" "undecided" {
  source_db_snapshot_identifier = "arn:aws:rds:eu-west-1:111122223333:snapshot:orders"
  target_db_snapshot_identifier = "undecided"
  kms_key_id                    = var.key_arn
}
