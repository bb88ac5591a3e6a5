variable "platform" {
  type = string
}

# expect: met
resource "aws_ecs_service" "latest" {
  name             = "shop"
  task_definition  = "shop:1"
  launch_type      = "FARGATE"
  platform_version = "LATEST"
}

# expect: missing at platform_version
resource "aws_ecs_service" "old" {
  name             = "shop-old"
  task_definition  = "shop:1"
  launch_type      = "FARGATE"
  platform_version = "1.3.0"
}

# expect: unknown
resource "aws_ecs_service" "undecided" {
  name             = "shop-new"
  task_definition  = "shop:1"
  launch_type      = "FARGATE"
  platform_version = var.platform
}

# expect: not-applicable
resource "aws_ecs_service" "on_instances" {
  name            = "shop-instances"
  task_definition = "shop:1"
  launch_type     = "EC2"
}
