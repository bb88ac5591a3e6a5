variable "protect" {
  type = bool
}

# expect: met
resource "aws_qldb_ledger" "default" {
  name             = "default"
  permissions_mode = "STANDARD"
}

# expect: missing at deletion_protection
resource "aws_qldb_ledger" "open" {
  name                = "open"
  permissions_mode    = "STANDARD"
  deletion_protection = false
}

# expect: unknown
resource "aws_qldb_ledger" "undecided" {
  name                = "undecided"
  permissions_mode    = "STANDARD"
  deletion_protection = var.protect
}
