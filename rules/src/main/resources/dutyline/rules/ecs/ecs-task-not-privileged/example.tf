variable "privileged" {
  type = bool
}

# expect: met
resource "aws_ecs_task_definition" "unprivileged" {
  family                = "shop"
  container_definitions = jsonencode([{ name = "web", image = "nginx" }])
}

# expect: missing
resource "aws_ecs_task_definition" "privileged" {
  family = "shop-privileged"

  container_definitions = jsonencode([
    { name = "web", image = "nginx" },
    { name = "agent", image = "agent", privileged = true },
  ])
}

# expect: unknown
resource "aws_ecs_task_definition" "undecided" {
  family                = "shop-new"
  container_definitions = jsonencode([{ name = "web", image = "nginx", privileged = var.privileged }])
}
