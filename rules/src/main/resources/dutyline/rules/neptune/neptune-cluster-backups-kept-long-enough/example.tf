variable "days" {
  type = number
}

# expect: met
resource "aws_neptune_cluster" "kept" {
  cluster_identifier      = "kept"
  backup_retention_period = 14
}

# expect: missing at backup_retention_period
resource "aws_neptune_cluster" "brief" {
  cluster_identifier      = "brief"
  backup_retention_period = 3
}

# expect: missing
resource "aws_neptune_cluster" "silent" {
  cluster_identifier = "silent"
}

# expect: unknown
resource "aws_neptune_cluster" "undecided" {
  cluster_identifier      = "undecided"
  backup_retention_period = var.days
}
