variable "mode" {
  type = string
}

# expect: met
resource "aws_ecs_task_definition" "own_network" {
  family                = "shop"
  network_mode          = "awsvpc"
  container_definitions = jsonencode([{ name = "web", image = "nginx" }])
}

# expect: missing at network_mode
resource "aws_ecs_task_definition" "host" {
  family                = "shop-host"
  network_mode          = "host"
  container_definitions = jsonencode([{ name = "web", image = "nginx" }])
}

# expect: unknown
resource "aws_ecs_task_definition" "undecided" {
  family                = "shop-new"
  network_mode          = var.mode
  container_definitions = jsonencode([{ name = "web", image = "nginx" }])
}
