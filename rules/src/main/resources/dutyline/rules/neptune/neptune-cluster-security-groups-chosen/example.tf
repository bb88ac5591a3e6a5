resource "aws_security_group" "graph" {
  vpc_id = "vpc-0a1b2c3d"
}

# expect: met
resource "aws_neptune_cluster" "chosen" {
  cluster_identifier     = "chosen"
  vpc_security_group_ids = [aws_security_group.graph.id]
}

# expect: missing
resource "aws_neptune_cluster" "silent" {
  cluster_identifier = "silent"
}
