variable "insights" {
  type = string
}

# expect: met
resource "aws_ecs_cluster" "enhanced" {
  name = "shop"

  setting {
    name  = "containerInsights"
    value = "enhanced"
  }
}

# expect: missing at setting[0].value
resource "aws_ecs_cluster" "disabled" {
  name = "shop-disabled"

  setting {
    name  = "containerInsights"
    value = "disabled"
  }
}

# expect: missing
resource "aws_ecs_cluster" "default" {
  name = "shop-default"
}

# expect: unknown
resource "aws_ecs_cluster" "undecided" {
  name = "shop-new"

  setting {
    name  = "containerInsights"
    value = var.insights
  }
}
