variable "accounts" {
  type = list(string)
}

# expect: met
resource "aws_db_snapshot" "kept" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "kept"
}

# expect: met
resource "aws_db_cluster_snapshot" "shared" {
  db_cluster_identifier          = "invoices"
  db_cluster_snapshot_identifier = "shared"
  shared_accounts                = ["111122223333"]
}

# expect: missing at shared_accounts
resource "aws_db_snapshot" "public" {
  db_instance_identifier = "orders"
  db_snapshot_identifier = "public"
  shared_accounts        = ["all"]
}

# expect: missing at shared_accounts
resource "aws_db_snapshot_copy" "public" {
  source_db_snapshot_identifier = aws_db_snapshot.kept.db_snapshot_arn
  target_db_snapshot_identifier = "public-copy"
  shared_accounts               = ["all"]
}

# expect: unknown
resource "aws_db_cluster_snapshot" "undecided" {
  db_cluster_identifier          = "invoices"
  db_cluster_snapshot_identifier = "undecided"
  shared_accounts                = var.accounts
}
