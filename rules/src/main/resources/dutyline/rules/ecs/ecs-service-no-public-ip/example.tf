variable "public" {
  type = bool
}

# expect: met
resource "aws_ecs_service" "private" {
  name            = "shop"
  task_definition = "shop:1"

  network_configuration {
    subnets = ["subnet-0123456789abcdef0"]
  }
}

# expect: missing at network_configuration.assign_public_ip
resource "aws_ecs_service" "public" {
  name            = "shop-public"
  task_definition = "shop:1"

  network_configuration {
    subnets          = ["subnet-0123456789abcdef0"]
    assign_public_ip = true
  }
}

# expect: unknown
resource "aws_ecs_service" "undecided" {
  name            = "shop-new"
  task_definition = "shop:1"

  network_configuration {
    subnets          = ["subnet-0123456789abcdef0"]
    assign_public_ip = var.public
  }
}

# expect: not-applicable
resource "aws_ecs_service" "bridge" {
  name            = "shop-bridge"
  task_definition = "shop:1"
}
