variable "log" {
  type = bool
}

# expect: met
resource "aws_dms_replication_task" "logged" {
  replication_task_id      = "logged"
  migration_type           = "full-load-and-cdc"
  replication_instance_arn = "arn:aws:dms:eu-west-1:111122223333:rep:ORDERS"
  source_endpoint_arn      = "arn:aws:dms:eu-west-1:111122223333:endpoint:OLD"
  target_endpoint_arn      = "arn:aws:dms:eu-west-1:111122223333:endpoint:NEW"
  table_mappings           = jsonencode({ rules = [] })
  replication_task_settings = jsonencode({
    Logging = { EnableLogging = true }
  })
}

# expect: missing at replication_task_settings.Logging.EnableLogging
resource "aws_dms_replication_task" "quiet" {
  replication_task_id       = "quiet"
  migration_type            = "full-load-and-cdc"
  replication_instance_arn  = "arn:aws:dms:eu-west-1:111122223333:rep:ORDERS"
  source_endpoint_arn       = "arn:aws:dms:eu-west-1:111122223333:endpoint:OLD"
  target_endpoint_arn       = "arn:aws:dms:eu-west-1:111122223333:endpoint:NEW"
  table_mappings            = jsonencode({ rules = [] })
  replication_task_settings = <<-JSON
  {
    "TargetMetadata": { "SupportLobs": true },
    "Logging": { "EnableLogging": false }
  }
JSON
}

# expect: missing
resource "aws_dms_replication_task" "silent" {
  replication_task_id      = "silent"
  migration_type           = "full-load-and-cdc"
  replication_instance_arn = "arn:aws:dms:eu-west-1:111122223333:rep:ORDERS"
  source_endpoint_arn      = "arn:aws:dms:eu-west-1:111122223333:endpoint:OLD"
  target_endpoint_arn      = "arn:aws:dms:eu-west-1:111122223333:endpoint:NEW"
  table_mappings           = jsonencode({ rules = [] })
}

# expect: unknown
resource "aws_dms_replication_task" "undecided" {
  replication_task_id      = "undecided"
  migration_type           = "full-load-and-cdc"
  replication_instance_arn = "arn:aws:dms:eu-west-1:111122223333:rep:ORDERS"
  source_endpoint_arn      = "arn:aws:dms:eu-west-1:111122223333:endpoint:OLD"
  target_endpoint_arn      = "arn:aws:dms:eu-west-1:111122223333:endpoint:NEW"
  table_mappings           = jsonencode({ rules = [] })
  replication_task_settings = jsonencode({
    Logging = { EnableLogging = var.log }
  })
}
