variable "scan" {
  type = bool
}

# expect: met
resource "aws_ecr_repository" "scanned" {
  name = "shop"

  image_scanning_configuration {
    scan_on_push = true
  }
}

# expect: missing at image_scanning_configuration.scan_on_push
resource "aws_ecr_repository" "unscanned" {
  name = "shop-unscanned"

  image_scanning_configuration {
    scan_on_push = false
  }
}

# expect: missing
resource "aws_ecr_repository" "default" {
  name = "shop-default"
}

# expect: unknown
resource "aws_ecr_repository" "undecided" {
  name = "shop-new"

  image_scanning_configuration {
    scan_on_push = var.scan
  }
}
