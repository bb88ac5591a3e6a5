variable "kubernetes" {
  type = string
}

# expect: met
resource "aws_eks_cluster" "latest" {
  name     = "shop"
  role_arn = "arn:aws:iam::111122223333:role/eks"

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}

# expect: missing at version
resource "aws_eks_cluster" "old" {
  name     = "shop-old"
  role_arn = "arn:aws:iam::111122223333:role/eks"
  version  = "1.27"

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}

# expect: unknown
resource "aws_eks_cluster" "undecided" {
  name     = "shop-new"
  role_arn = "arn:aws:iam::111122223333:role/eks"
  version  = var.kubernetes

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}
