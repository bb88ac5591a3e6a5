variable "mode" {
  type = string
}

# expect: met
resource "aws_qldb_ledger" "standard" {
  name             = "standard"
  permissions_mode = "STANDARD"
}

# expect: missing at permissions_mode
resource "aws_qldb_ledger" "open" {
  name             = "open"
  permissions_mode = "ALLOW_ALL"
}

# expect: unknown
resource "aws_qldb_ledger" "undecided" {
  name             = "undecided"
  permissions_mode = var.mode
}
