variable "mode" {
  type = string
}

# expect: met
resource "aws_eks_cluster" "entries" {
  name     = "shop"
  role_arn = "arn:aws:iam::111122223333:role/eks"

  access_config {
    authentication_mode = "API"
  }

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}

# expect: missing at access_config.authentication_mode
resource "aws_eks_cluster" "config_map" {
  name     = "shop-old"
  role_arn = "arn:aws:iam::111122223333:role/eks"

  access_config {
    authentication_mode = "CONFIG_MAP"
  }

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
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

  access_config {
    authentication_mode = var.mode
  }

  vpc_config {
    subnet_ids = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  }
}
