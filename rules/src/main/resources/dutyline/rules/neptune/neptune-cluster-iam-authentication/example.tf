variable "iam" {
  type = bool
}

# expect: met
resource "aws_neptune_cluster" "signed" {
  cluster_identifier                  = "signed"
  iam_database_authentication_enabled = true
}

# expect: missing
resource "aws_neptune_cluster" "silent" {
  cluster_identifier = "silent"
}

# expect: missing at iam_database_authentication_enabled
resource "aws_neptune_cluster" "open" {
  cluster_identifier                  = "open"
  iam_database_authentication_enabled = false
}

# expect: unknown
resource "aws_neptune_cluster" "undecided" {
  cluster_identifier                  = "undecided"
  iam_database_authentication_enabled = var.iam
}
