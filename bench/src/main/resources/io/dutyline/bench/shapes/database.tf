resource "aws_db_subnet_group" "this" {
  name       = local.prefix
  subnet_ids = [for subnet in aws_subnet.private : subnet.id]
}

resource "aws_db_instance" "this" {
  identifier                          = local.prefix
  engine                              = "postgres"
  engine_version                      = "16.8"
  instance_class                      = local.prod ? "db.m7g.large" : "db.t4g.medium"
  allocated_storage                   = 100
  storage_encrypted                   = true
  kms_key_id                          = aws_kms_key.this.arn
  db_subnet_group_name                = aws_db_subnet_group.this.name
  vpc_security_group_ids              = [aws_security_group.service.id]
  username                            = "owner"
  manage_master_user_password         = true
  multi_az                            = local.prod
  backup_retention_period             = local.prod ? 35 : 7
  deletion_protection                 = local.prod
  skip_final_snapshot                 = !local.prod
  final_snapshot_identifier           = local.prod ? "${local.prefix}-final" : null
  performance_insights_enabled        = true
  iam_database_authentication_enabled = true
  tags                                = local.tags

  lifecycle {
    ignore_changes = [engine_version]
  }
}

resource "aws_lambda_function" "this" {
  function_name = "${local.prefix}-worker"
  role          = aws_iam_role.service.arn
  runtime       = "java21"
  handler       = "io.example.Worker"
  filename      = "${path.module}/worker.zip"
  memory_size   = 1024
  timeout       = 30

  environment {
    variables = { for name, queue in aws_sqs_queue.this : "QUEUE_${upper(name)}" => queue.url }
  }

  tracing_config {
    mode = "Active"
  }
}
