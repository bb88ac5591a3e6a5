variable "protect" {
  type = bool
}

# expect: met
resource "aws_dsql_cluster" "protected" {
  deletion_protection_enabled = true
}

# expect: missing at deletion_protection_enabled
resource "aws_dsql_cluster" "open" {
  deletion_protection_enabled = false
}

# expect: missing
resource "aws_dsql_cluster" "silent" {}

# expect: unknown
resource "aws_dsql_cluster" "undecided" {
  deletion_protection_enabled = var.protect
}
