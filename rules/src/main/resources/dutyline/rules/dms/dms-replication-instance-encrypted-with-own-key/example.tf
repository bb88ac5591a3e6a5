variable "key_arn" {
  type = string
}

resource "aws_kms_key" "migration" {
  enable_key_rotation = true
}

# expect: met
resource "aws_dms_replication_instance" "keyed" {
  replication_instance_id    = "keyed"
  replication_instance_class = "dms.t3.medium"
  kms_key_arn                = aws_kms_key.migration.arn
}

# expect: missing
resource "aws_dms_replication_instance" "silent" {
  replication_instance_id    = "silent"
  replication_instance_class = "dms.t3.medium"
}

# expect: unknown
resource "aws_dms_replication_instance" "undecided" {
  replication_instance_id    = "undecided"
  replication_instance_class = "dms.t3.medium"
  kms_key_arn                = var.key_arn
}
