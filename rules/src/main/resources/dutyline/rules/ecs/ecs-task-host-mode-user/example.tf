variable "user" {
  type = string
}

# expect: met
resource "aws_ecs_task_definition" "somebody" {
  family                = "shop"
  network_mode          = "host"
  container_definitions = jsonencode([{ name = "web", image = "nginx", user = "1000" }])
}

# expect: missing
resource "aws_ecs_task_definition" "root" {
  family                = "shop-root"
  network_mode          = "host"
  container_definitions = jsonencode([{ name = "web", image = "nginx", user = "root" }])
}

# expect: unknown
resource "aws_ecs_task_definition" "undecided" {
  family                = "shop-new"
  network_mode          = "host"
  container_definitions = jsonencode([{ name = "web", image = "nginx", user = var.user }])
}

# expect: not-applicable
resource "aws_ecs_task_definition" "own_network" {
  family                = "shop-awsvpc"
  network_mode          = "awsvpc"
  container_definitions = jsonencode([{ name = "web", image = "nginx" }])
}
