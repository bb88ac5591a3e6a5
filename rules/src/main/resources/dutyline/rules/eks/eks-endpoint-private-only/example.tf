variable "public" {
  type = bool
}

# expect: met
resource "aws_eks_cluster" "private" {
  name     = "shop"
  role_arn = "arn:aws:iam::111122223333:role/eks"

  vpc_config {
    subnet_ids              = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    endpoint_private_access = true
    endpoint_public_access  = false
  }
}

# expect: missing at vpc_config.endpoint_public_access
resource "aws_eks_cluster" "public" {
  name     = "shop-public"
  role_arn = "arn:aws:iam::111122223333:role/eks"

  vpc_config {
    subnet_ids             = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    endpoint_public_access = true
  }
}

# expect: missing
resource "aws_eks_cluster" "default" {
  name     = "shop-default"
  role_arn = "arn:aws:iam::111122223333:role/eks"

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}

# expect: unknown
resource "aws_eks_cluster" "undecided" {
  name     = "shop-new"
  role_arn = "arn:aws:iam::111122223333:role/eks"

  vpc_config {
    subnet_ids             = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
    endpoint_public_access = var.public
  }
}
