variable "key_arn" {
  type = string
}

resource "aws_kms_key" "orders" {
  enable_key_rotation = true
}

# expect: met
resource "aws_memorydb_snapshot" "keyed" {
  name         = "keyed"
  cluster_name = "orders"
  kms_key_arn  = aws_kms_key.orders.arn
}

# expect: missing
resource "aws_memorydb_snapshot" "silent" {
  name         = "silent"
  cluster_name = "orders"
}

# expect: unknown
resource "aws_memorydb_snapshot" "undecided" {
  name         = "undecided"
  cluster_name = "orders"
  kms_key_arn  = var.key_arn
}
