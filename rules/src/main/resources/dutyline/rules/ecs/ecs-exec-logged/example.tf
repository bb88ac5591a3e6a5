variable "logging" {
  type = string
}

# expect: met
resource "aws_ecs_cluster" "logged" {
  name = "shop"

  configuration {
    execute_command_configuration {
      logging = "DEFAULT"
    }
  }
}

# expect: missing at configuration.execute_command_configuration.logging
resource "aws_ecs_cluster" "silent" {
  name = "shop-silent"

  configuration {
    execute_command_configuration {
      logging = "NONE"
    }
  }
}

# expect: unknown
resource "aws_ecs_cluster" "undecided" {
  name = "shop-new"

  configuration {
    execute_command_configuration {
      logging = var.logging
    }
  }
}

# expect: not-applicable
resource "aws_ecs_cluster" "unsaid" {
  name = "shop-unsaid"
}
