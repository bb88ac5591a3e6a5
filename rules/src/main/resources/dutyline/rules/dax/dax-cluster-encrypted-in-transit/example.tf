variable "type" {
  type = string
}

# expect: met
resource "aws_dax_cluster" "encrypted" {
  cluster_name                     = "encrypted"
  iam_role_arn                     = "arn:aws:iam::111122223333:role/dax"
  node_type                        = "dax.t3.medium"
  replication_factor               = 3
  cluster_endpoint_encryption_type = "TLS"
}

# expect: missing at cluster_endpoint_encryption_type
resource "aws_dax_cluster" "plain" {
  cluster_name                     = "plain"
  iam_role_arn                     = "arn:aws:iam::111122223333:role/dax"
  node_type                        = "dax.t3.medium"
  replication_factor               = 3
  cluster_endpoint_encryption_type = "NONE"
}

# expect: missing
resource "aws_dax_cluster" "silent" {
  cluster_name       = "silent"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.t3.medium"
  replication_factor = 3
}

# expect: unknown
resource "aws_dax_cluster" "undecided" {
  cluster_name                     = "undecided"
  iam_role_arn                     = "arn:aws:iam::111122223333:role/dax"
  node_type                        = "dax.t3.medium"
  replication_factor               = 3
  cluster_endpoint_encryption_type = var.type
}
