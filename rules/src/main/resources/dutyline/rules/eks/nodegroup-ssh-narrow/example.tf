# expect: met
resource "aws_eks_node_group" "without_ssh" {
  cluster_name  = "shop"
  node_role_arn = "arn:aws:iam::111122223333:role/node"
  subnet_ids    = ["subnet-0123456789abcdef0"]

  scaling_config {
    desired_size = 2
    max_size     = 3
    min_size     = 1
  }
}

# expect: met
resource "aws_eks_node_group" "from_bastion" {
  cluster_name  = "shop"
  node_role_arn = "arn:aws:iam::111122223333:role/node"
  subnet_ids    = ["subnet-0123456789abcdef0"]

  remote_access {
    ec2_ssh_key               = "operations"
    source_security_group_ids = ["sg-0123456789abcdef0"]
  }

  scaling_config {
    desired_size = 2
    max_size     = 3
    min_size     = 1
  }
}

# expect: missing
resource "aws_eks_node_group" "from_anywhere" {
  cluster_name  = "shop"
  node_role_arn = "arn:aws:iam::111122223333:role/node"
  subnet_ids    = ["subnet-0123456789abcdef0"]

  remote_access {
    ec2_ssh_key = "operations"
  }

  scaling_config {
    desired_size = 2
    max_size     = 3
    min_size     = 1
  }
}
