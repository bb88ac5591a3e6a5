# Orders of the web shop, in Terraform, with the customer's half done.

provider "aws" {
  region = "eu-central-1"

  default_tags {
    tags = { Service = "orders" }
  }
}

data "aws_caller_identity" "current" {}

data "aws_iam_policy_document" "key" {
  statement {
    sid       = "AccountAdministersKey"
    actions   = ["kms:*"]
    resources = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }
}

resource "aws_kms_key" "orders" {
  description         = "Encrypts the orders and their backups"
  enable_key_rotation = true
  policy              = data.aws_iam_policy_document.key.json

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_db_subnet_group" "database" {
  name       = "orders-${var.stage}"
  subnet_ids = var.private_subnets
}

resource "aws_db_parameter_group" "database" {
  name        = "orders-${var.stage}"
  description = "Only encrypted connections, and a log of them"
  family      = "postgres16"

  dynamic "parameter" {
    for_each = { "rds.force_ssl" = "1", log_connections = "1", log_statement = "ddl" }
    content {
      name  = parameter.key
      value = parameter.value
    }
  }
}

resource "aws_security_group" "database" {
  name        = "orders-database-${var.stage}"
  description = "To the orders database"
  vpc_id      = var.vpc
}

resource "aws_vpc_security_group_ingress_rule" "database" {
  for_each = module.worker

  security_group_id            = aws_security_group.database.id
  description                  = "PostgreSQL, from the worker"
  ip_protocol                  = "tcp"
  from_port                    = 5432
  to_port                      = 5432
  referenced_security_group_id = each.value.security_group
}

resource "aws_db_instance" "database" {
  identifier             = "orders-${var.stage}"
  engine                 = "postgres"
  engine_version         = "16.8"
  instance_class         = var.stage == "prod" ? "db.m7g.large" : "db.t4g.medium"
  allocated_storage      = 100
  db_name                = "orders"
  parameter_group_name   = aws_db_parameter_group.database.name
  db_subnet_group_name   = aws_db_subnet_group.database.name
  vpc_security_group_ids = [aws_security_group.database.id]

  username                            = "orders_owner"
  manage_master_user_password         = true
  master_user_secret_kms_key_id       = aws_kms_key.orders.key_id
  iam_database_authentication_enabled = true
  ca_cert_identifier                  = "rds-ca-rsa2048-g1"

  storage_encrypted        = true
  kms_key_id               = aws_kms_key.orders.arn
  backup_retention_period  = 14
  copy_tags_to_snapshot    = true
  delete_automated_backups = false
  deletion_protection      = true
  multi_az                 = true
  publicly_accessible      = false

  skip_final_snapshot       = false
  final_snapshot_identifier = "orders-${var.stage}-final"

  auto_minor_version_upgrade      = true
  enabled_cloudwatch_logs_exports = ["postgresql", "upgrade"]
  performance_insights_enabled    = true
  performance_insights_kms_key_id = aws_kms_key.orders.arn

  tags = { backup = "daily" }
}

resource "aws_s3_bucket" "exports" {
  for_each = toset(["daily", "monthly"])
  bucket   = "orders-${each.key}-${var.stage}"

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket_versioning" "exports" {
  for_each = aws_s3_bucket.exports
  bucket   = each.value.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_public_access_block" "exports" {
  for_each = aws_s3_bucket.exports
  bucket   = each.value.id

  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

data "aws_iam_policy_document" "only_tls" {
  for_each = aws_s3_bucket.exports

  statement {
    sid       = "OnlyTls"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [each.value.arn, "${each.value.arn}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_s3_bucket_policy" "exports" {
  for_each = aws_s3_bucket.exports
  bucket   = each.value.id
  policy   = data.aws_iam_policy_document.only_tls[each.key].json
}

module "worker" {
  source   = "./modules/worker"
  for_each = toset(["billing", "shipping"])

  image  = var.worker_image
  subnet = var.private_subnets[0]
  vpc    = var.vpc
  key    = aws_kms_key.orders.arn
}

resource "aws_backup_vault" "orders" {
  name        = "orders-${var.stage}"
  kms_key_arn = aws_kms_key.orders.arn
}

resource "aws_backup_plan" "orders" {
  name = "orders-${var.stage}"

  rule {
    rule_name         = "daily"
    target_vault_name = aws_backup_vault.orders.name
    schedule          = "cron(0 3 * * ? *)"
    lifecycle {
      delete_after = 35
    }
  }
}

data "aws_iam_policy_document" "backup" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["backup.amazonaws.com"]
    }
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = [data.aws_caller_identity.current.account_id]
    }
  }
}

resource "aws_iam_role" "backup" {
  name_prefix        = "orders-backup-"
  assume_role_policy = data.aws_iam_policy_document.backup.json
}

resource "aws_iam_role_policy_attachment" "backup" {
  role       = aws_iam_role.backup.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup"
}

resource "aws_backup_selection" "orders" {
  name         = "tagged-daily"
  plan_id      = aws_backup_plan.orders.id
  iam_role_arn = aws_iam_role.backup.arn

  selection_tag {
    type  = "STRINGEQUALS"
    key   = "backup"
    value = "daily"
  }
}
