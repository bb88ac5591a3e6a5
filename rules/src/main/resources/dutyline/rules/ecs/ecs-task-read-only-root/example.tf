variable "read_only" {
  type = bool
}

# expect: met
resource "aws_ecs_task_definition" "read_only" {
  family                = "shop"
  container_definitions = jsonencode([{ name = "web", image = "nginx", readonlyRootFilesystem = true }])
}

# expect: missing
resource "aws_ecs_task_definition" "writable" {
  family                = "shop-writable"
  container_definitions = jsonencode([{ name = "web", image = "nginx" }])
}

# expect: unknown
resource "aws_ecs_task_definition" "undecided" {
  family = "shop-new"

  container_definitions = jsonencode([{
    name                   = "web"
    image                  = "nginx"
    readonlyRootFilesystem = var.read_only
  }])
}
