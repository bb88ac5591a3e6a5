variable "image" {
  type = string
}

# expect: met
resource "aws_eks_node_group" "bottlerocket" {
  cluster_name  = "shop"
  node_role_arn = "arn:aws:iam::111122223333:role/node"
  subnet_ids    = ["subnet-0123456789abcdef0"]
  ami_type      = "BOTTLEROCKET_x86_64"

  scaling_config {
    desired_size = 2
    max_size     = 3
    min_size     = 1
  }
}

# expect: missing at ami_type
resource "aws_eks_node_group" "amazon_linux_2" {
  cluster_name  = "shop"
  node_role_arn = "arn:aws:iam::111122223333:role/node"
  subnet_ids    = ["subnet-0123456789abcdef0"]
  ami_type      = "AL2_x86_64"

  scaling_config {
    desired_size = 2
    max_size     = 3
    min_size     = 1
  }
}

# expect: unknown
resource "aws_eks_node_group" "undecided" {
  cluster_name  = "shop"
  node_role_arn = "arn:aws:iam::111122223333:role/node"
  subnet_ids    = ["subnet-0123456789abcdef0"]
  ami_type      = var.image

  scaling_config {
    desired_size = 2
    max_size     = 3
    min_size     = 1
  }
}
