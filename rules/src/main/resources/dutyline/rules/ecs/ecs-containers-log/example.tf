variable "driver" {
  type = string
}

# expect: met
resource "aws_ecs_task_definition" "logged" {
  family = "shop"

  container_definitions = jsonencode([{
    name  = "web"
    image = "public.ecr.aws/nginx/nginx:1.27"
    logConfiguration = {
      logDriver = "awslogs"
      options   = { "awslogs-group" = "shop", "awslogs-region" = "eu-west-1" }
    }
  }])
}

# expect: missing
resource "aws_ecs_task_definition" "silent" {
  family = "shop-silent"

  container_definitions = jsonencode([{
    name  = "web"
    image = "public.ecr.aws/nginx/nginx:1.27"
  }])
}

# expect: unknown
resource "aws_ecs_task_definition" "undecided" {
  family = "shop-new"

  container_definitions = jsonencode([{
    name             = "web"
    image            = "public.ecr.aws/nginx/nginx:1.27"
    logConfiguration = { logDriver = var.driver }
  }])
}
