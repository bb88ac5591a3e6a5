variable "key_arn" {
  type = string
}

resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

# expect: met
resource "aws_memorydb_cluster" "keyed" {
  name        = "keyed"
  node_type   = "db.t4g.small"
  acl_name    = "orders"
  kms_key_arn = aws_kms_key.orders.arn
}

# expect: missing
resource "aws_memorydb_cluster" "silent" {
  name      = "silent"
  node_type = "db.t4g.small"
  acl_name  = "orders"
}

# expect: unknown
resource "aws_memorydb_cluster" "undecided" {
  name        = "undecided"
  node_type   = "db.t4g.small"
  acl_name    = "orders"
  kms_key_arn = var.key_arn
}
