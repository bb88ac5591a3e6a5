variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_neptune_cluster" "encrypted" {
  cluster_identifier = "encrypted"
  storage_encrypted  = true
}

# expect: missing
resource "aws_neptune_cluster" "silent" {
  cluster_identifier = "silent"
}

# expect: missing at storage_encrypted
resource "aws_neptune_cluster" "plain" {
  cluster_identifier = "plain"
  storage_encrypted  = false
}

# expect: not-applicable
resource "aws_neptune_cluster" "restored" {
  cluster_identifier  = "restored"
  snapshot_identifier = "knowledge-2026"
}

# expect: unknown
resource "aws_neptune_cluster" "undecided" {
  cluster_identifier = "undecided"
  storage_encrypted  = var.encrypt
}
