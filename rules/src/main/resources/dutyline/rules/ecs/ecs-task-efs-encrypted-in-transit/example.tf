variable "encryption" {
  type = string
}

# expect: met
resource "aws_ecs_task_definition" "tls" {
  family                = "shop"
  container_definitions = jsonencode([{ name = "web", image = "nginx" }])

  volume {
    name = "files"

    efs_volume_configuration {
      file_system_id     = "fs-0123456789abcdef0"
      transit_encryption = "ENABLED"
    }
  }
}

# expect: missing at volume[0].efs_volume_configuration.transit_encryption
resource "aws_ecs_task_definition" "plain" {
  family                = "shop-plain"
  container_definitions = jsonencode([{ name = "web", image = "nginx" }])

  volume {
    name = "files"

    efs_volume_configuration {
      file_system_id     = "fs-0123456789abcdef0"
      transit_encryption = "DISABLED"
    }
  }
}

# expect: unknown
resource "aws_ecs_task_definition" "undecided" {
  family                = "shop-new"
  container_definitions = jsonencode([{ name = "web", image = "nginx" }])

  volume {
    name = "files"

    efs_volume_configuration {
      file_system_id     = "fs-0123456789abcdef0"
      transit_encryption = var.encryption
    }
  }
}

# expect: not-applicable
resource "aws_ecs_task_definition" "without_files" {
  family                = "shop-stateless"
  container_definitions = jsonencode([{ name = "web", image = "nginx" }])
}
