variable "protect" {
  type = bool
}

# expect: met
resource "aws_neptune_cluster" "protected" {
  cluster_identifier  = "protected"
  deletion_protection = true
}

# expect: missing
resource "aws_neptune_cluster" "silent" {
  cluster_identifier = "silent"
}

# expect: missing at deletion_protection
resource "aws_neptune_cluster" "open" {
  cluster_identifier  = "open"
  deletion_protection = false
}

# expect: unknown
resource "aws_neptune_cluster" "undecided" {
  cluster_identifier  = "undecided"
  deletion_protection = var.protect
}
