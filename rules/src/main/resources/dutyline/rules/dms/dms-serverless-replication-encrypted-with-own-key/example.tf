variable "key_arn" {
  type = string
}

resource "aws_kms_key" "migration" {
  enable_key_rotation = true
}

# expect: met
resource "aws_dms_replication_config" "keyed" {
  replication_config_identifier = "keyed"
  replication_type              = "full-load"
  source_endpoint_arn           = "arn:aws:dms:eu-west-1:111122223333:endpoint:OLD"
  target_endpoint_arn           = "arn:aws:dms:eu-west-1:111122223333:endpoint:NEW"
  table_mappings                = jsonencode({ rules = [] })
  compute_config {
    replication_subnet_group_id = "migration"
    kms_key_id                  = aws_kms_key.migration.arn
  }
}

# expect: missing
resource "aws_dms_replication_config" "silent" {
  replication_config_identifier = "silent"
  replication_type              = "full-load"
  source_endpoint_arn           = "arn:aws:dms:eu-west-1:111122223333:endpoint:OLD"
  target_endpoint_arn           = "arn:aws:dms:eu-west-1:111122223333:endpoint:NEW"
  table_mappings                = jsonencode({ rules = [] })
  compute_config {
    replication_subnet_group_id = "migration"
  }
}

# expect: unknown
resource "aws_dms_replication_config" "undecided" {
  replication_config_identifier = "undecided"
  replication_type              = "full-load"
  source_endpoint_arn           = "arn:aws:dms:eu-west-1:111122223333:endpoint:OLD"
  target_endpoint_arn           = "arn:aws:dms:eu-west-1:111122223333:endpoint:NEW"
  table_mappings                = jsonencode({ rules = [] })
  compute_config {
    replication_subnet_group_id = "migration"
    kms_key_id                  = var.key_arn
  }
}
