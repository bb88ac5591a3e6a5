variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_dax_cluster" "encrypted" {
  cluster_name       = "encrypted"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.t3.medium"
  replication_factor = 3
  server_side_encryption {
    enabled = true
  }
}

# expect: missing
resource "aws_dax_cluster" "silent" {
  cluster_name       = "silent"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.t3.medium"
  replication_factor = 3
}

# expect: missing at server_side_encryption.enabled
resource "aws_dax_cluster" "plain" {
  cluster_name       = "plain"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.t3.medium"
  replication_factor = 3
  server_side_encryption {
    enabled = false
  }
}

# expect: unknown
resource "aws_dax_cluster" "undecided" {
  cluster_name       = "undecided"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.t3.medium"
  replication_factor = 3
  server_side_encryption {
    enabled = var.encrypt
  }
}
