variable "rollback" {
  type = bool
}

# expect: met
resource "aws_ecs_service" "breaks" {
  name            = "shop"
  task_definition = "shop:1"

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }
}

# expect: met
resource "aws_ecs_service" "alarmed" {
  name            = "shop-alarmed"
  task_definition = "shop:1"

  alarms {
    alarm_names = ["shop-errors"]
    enable      = true
    rollback    = true
  }
}

# expect: missing
resource "aws_ecs_service" "stays" {
  name            = "shop-stays"
  task_definition = "shop:1"

  deployment_circuit_breaker {
    enable   = true
    rollback = false
  }
}

# expect: missing
resource "aws_ecs_service" "default" {
  name            = "shop-default"
  task_definition = "shop:1"
}

# expect: unknown
resource "aws_ecs_service" "undecided" {
  name            = "shop-new"
  task_definition = "shop:1"

  deployment_circuit_breaker {
    enable   = true
    rollback = var.rollback
  }
}

# expect: not-applicable
resource "aws_ecs_service" "everywhere" {
  name                = "agent"
  task_definition     = "agent:1"
  scheduling_strategy = "DAEMON"
}
