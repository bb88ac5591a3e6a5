variable "copy" {
  type = bool
}

# expect: met
resource "aws_neptune_cluster" "copied" {
  cluster_identifier    = "copied"
  copy_tags_to_snapshot = true
}

# expect: missing
resource "aws_neptune_cluster" "silent" {
  cluster_identifier = "silent"
}

# expect: missing at copy_tags_to_snapshot
resource "aws_neptune_cluster" "bare" {
  cluster_identifier    = "bare"
  copy_tags_to_snapshot = false
}

# expect: unknown
resource "aws_neptune_cluster" "undecided" {
  cluster_identifier    = "undecided"
  copy_tags_to_snapshot = var.copy
}
