variable "protect" {
  type = bool
}

# expect: met
resource "aws_rds_global_cluster" "protected" {
  global_cluster_identifier = "orders"
  engine                    = "aurora-postgresql"
  deletion_protection       = true
}

# expect: missing
resource "aws_rds_global_cluster" "silent" {
  global_cluster_identifier = "orders"
  engine                    = "aurora-postgresql"
}

# expect: missing at deletion_protection
resource "aws_neptune_global_cluster" "open" {
  global_cluster_identifier = "open"
  engine                    = "neptune"
  deletion_protection       = false
}

# expect: unknown
resource "aws_docdb_global_cluster" "undecided" {
  global_cluster_identifier = "undecided"
  engine                    = "docdb"
  deletion_protection       = var.protect
}
