variable "nodes" {
  type = number
}

# expect: met
resource "aws_dax_cluster" "spread" {
  cluster_name       = "spread"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.t3.medium"
  replication_factor = 3
}

# expect: missing at replication_factor
resource "aws_dax_cluster" "single" {
  cluster_name       = "single"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.t3.medium"
  replication_factor = 1
}

# expect: unknown
resource "aws_dax_cluster" "undecided" {
  cluster_name       = "undecided"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.t3.medium"
  replication_factor = var.nodes
}
