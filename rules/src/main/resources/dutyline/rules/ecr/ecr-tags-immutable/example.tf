variable "mutability" {
  type = string
}

# expect: met
resource "aws_ecr_repository" "immutable" {
  name                 = "shop"
  image_tag_mutability = "IMMUTABLE"
}

# expect: missing at image_tag_mutability
resource "aws_ecr_repository" "mutable" {
  name                 = "shop-mutable"
  image_tag_mutability = "MUTABLE"
}

# expect: missing
resource "aws_ecr_repository" "default" {
  name = "shop-default"
}

# expect: unknown
resource "aws_ecr_repository" "undecided" {
  name                 = "shop-new"
  image_tag_mutability = var.mutability
}
