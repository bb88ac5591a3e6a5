variable "zones" {
  type = bool
}

# expect: met
resource "aws_dms_replication_config" "two_zones" {
  replication_config_identifier = "two-zones"
  replication_type              = "full-load"
  source_endpoint_arn           = "arn:aws:dms:eu-west-1:111122223333:endpoint:OLD"
  target_endpoint_arn           = "arn:aws:dms:eu-west-1:111122223333:endpoint:NEW"
  table_mappings                = jsonencode({ rules = [] })
  compute_config {
    replication_subnet_group_id = "migration"
    multi_az                    = true
  }
}

# expect: missing at compute_config.multi_az
resource "aws_dms_replication_config" "one_zone" {
  replication_config_identifier = "one-zone"
  replication_type              = "full-load"
  source_endpoint_arn           = "arn:aws:dms:eu-west-1:111122223333:endpoint:OLD"
  target_endpoint_arn           = "arn:aws:dms:eu-west-1:111122223333:endpoint:NEW"
  table_mappings                = jsonencode({ rules = [] })
  compute_config {
    replication_subnet_group_id = "migration"
    multi_az                    = false
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
    multi_az                    = var.zones
  }
}
