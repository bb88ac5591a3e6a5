variable "list" {
  type = string
}

resource "aws_memorydb_acl" "orders" {
  name       = "orders"
  user_names = ["orders"]
}

# expect: met
resource "aws_memorydb_cluster" "closed" {
  name      = "closed"
  node_type = "db.t4g.small"
  acl_name  = aws_memorydb_acl.orders.name
}

# expect: missing at acl_name
resource "aws_memorydb_cluster" "open" {
  name      = "open"
  node_type = "db.t4g.small"
  acl_name  = "open-access"
}

# expect: unknown
resource "aws_memorydb_cluster" "undecided" {
  name      = "undecided"
  node_type = "db.t4g.small"
  acl_name  = var.list
}
