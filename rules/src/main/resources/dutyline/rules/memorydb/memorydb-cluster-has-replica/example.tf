variable "replicas" {
  type = number
}

# expect: met
resource "aws_memorydb_cluster" "default" {
  name      = "default"
  node_type = "db.t4g.small"
  acl_name  = "orders"
}

# expect: met
resource "aws_memorydb_cluster" "stated" {
  name                   = "stated"
  node_type              = "db.t4g.small"
  acl_name               = "orders"
  num_replicas_per_shard = 2
}

# expect: missing at num_replicas_per_shard
resource "aws_memorydb_cluster" "single" {
  name                   = "single"
  node_type              = "db.t4g.small"
  acl_name               = "orders"
  num_replicas_per_shard = 0
}

# expect: unknown
resource "aws_memorydb_cluster" "undecided" {
  name                   = "undecided"
  node_type              = "db.t4g.small"
  acl_name               = "orders"
  num_replicas_per_shard = var.replicas
}
