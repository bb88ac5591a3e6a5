variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_rds_global_cluster" "encrypted" {
  global_cluster_identifier = "orders"
  engine                    = "aurora-postgresql"
  storage_encrypted         = true
}

# expect: missing at storage_encrypted
resource "aws_rds_global_cluster" "plain" {
  global_cluster_identifier = "orders"
  engine                    = "aurora-postgresql"
  storage_encrypted         = false
}

# expect: missing
resource "aws_rds_global_cluster" "silent" {
  global_cluster_identifier = "orders"
  engine                    = "aurora-postgresql"
}

# expect: not-applicable
resource "aws_rds_global_cluster" "grown" {
  global_cluster_identifier    = "orders"
  force_destroy                = true
  source_db_cluster_identifier = "arn:aws:rds:eu-west-1:111122223333:cluster:orders"
}

# expect: unknown
resource "aws_rds_global_cluster" "undecided" {
  global_cluster_identifier = "orders"
  engine                    = "aurora-postgresql"
  storage_encrypted         = var.encrypt
}
