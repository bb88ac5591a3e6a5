resource "aws_sqs_queue" "this" {
  for_each                  = var.queues
  name                      = each.value.fifo ? "${local.prefix}-${each.key}.fifo" : "${local.prefix}-${each.key}"
  fifo_queue                = each.value.fifo
  message_retention_seconds = each.value.retention
  sqs_managed_sse_enabled   = each.value.key == null ? true : null
  kms_master_key_id         = each.value.key
  tags                      = local.tags
}

resource "aws_sns_topic" "alarms" {
  name              = "${local.prefix}-alarms"
  kms_master_key_id = aws_kms_key.this.id
  tags              = local.tags
}

resource "aws_cloudwatch_log_group" "service" {
  count             = 2
  name              = format("/service/%s/%02d", local.prefix, count.index)
  retention_in_days = local.retention
  kms_key_id        = aws_kms_key.this.arn
  tags              = local.tags
}
