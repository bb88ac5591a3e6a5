# Orders of the web shop, in Terraform: a database and its workers, as they grew over the years.

provider "aws" {
  region = "eu-central-1"

  default_tags {
    tags = { Service = "orders" }
  }
}

locals {
  prod = var.stage == "prod"
}

resource "aws_db_subnet_group" "database" {
  name       = "orders-${var.stage}"
  subnet_ids = var.private_subnets
}

resource "aws_security_group" "database" {
  name        = "orders-database-${var.stage}"
  description = "To the orders database"
  vpc_id      = var.vpc

  ingress {
    protocol    = "tcp"
    from_port   = 5432
    to_port     = 5432
    cidr_blocks = ["10.0.0.0/16", "0.0.0.0/0"]
  }
}

resource "aws_db_instance" "database" {
  identifier             = "orders-${var.stage}"
  engine                 = "postgres"
  engine_version         = "16.4"
  instance_class         = "db.t4g.medium"
  allocated_storage      = 100
  db_name                = "orders"
  db_subnet_group_name   = aws_db_subnet_group.database.name
  vpc_security_group_ids = [aws_security_group.database.id]
  username               = "orders"
  password               = "correct-horse-battery"

  # Someone saved money on everything but production.
  storage_encrypted          = local.prod
  backup_retention_period    = local.prod ? 14 : 0
  multi_az                   = local.prod
  skip_final_snapshot        = true
  publicly_accessible        = true
  auto_minor_version_upgrade = false
}

resource "aws_s3_bucket" "exports" {
  for_each = toset(["daily", "monthly"])
  bucket   = "orders-${each.key}-${var.stage}"
}

resource "aws_s3_bucket_versioning" "exports" {
  for_each = aws_s3_bucket.exports
  bucket   = each.value.id

  versioning_configuration {
    status = each.key == "monthly" ? "Enabled" : "Suspended"
  }
}

module "worker" {
  source = "./modules/worker"
  for_each = {
    billing  = { port = 8080 }
    shipping = { port = 8081 }
  }

  image  = var.worker_image
  subnet = var.private_subnets[0]
  vpc    = var.vpc
  port   = each.value.port
}
