resource "aws_dax_subnet_group" "private" {
  name       = "private"
  subnet_ids = ["subnet-0a1b2c3d", "subnet-1a2b3c4d"]
}

# expect: met
resource "aws_dax_cluster" "private" {
  cluster_name       = "private"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.t3.medium"
  replication_factor = 3
  subnet_group_name  = aws_dax_subnet_group.private.name
}

# expect: missing
resource "aws_dax_cluster" "silent" {
  cluster_name       = "silent"
  iam_role_arn       = "arn:aws:iam::111122223333:role/dax"
  node_type          = "dax.t3.medium"
  replication_factor = 3
}
