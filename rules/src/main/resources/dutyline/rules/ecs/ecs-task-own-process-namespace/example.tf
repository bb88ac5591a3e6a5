variable "mode" {
  type = string
}

# expect: met
resource "aws_ecs_task_definition" "alone" {
  family                = "shop"
  container_definitions = jsonencode([{ name = "web", image = "nginx" }])
}

# expect: missing at pid_mode
resource "aws_ecs_task_definition" "host" {
  family                = "shop-host"
  pid_mode              = "host"
  container_definitions = jsonencode([{ name = "web", image = "nginx" }])
}

# expect: unknown
resource "aws_ecs_task_definition" "undecided" {
  family                = "shop-new"
  pid_mode              = var.mode
  container_definitions = jsonencode([{ name = "web", image = "nginx" }])
}
