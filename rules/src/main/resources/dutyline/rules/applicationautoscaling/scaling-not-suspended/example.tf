variable "suspended" {
  type = bool
}

# expect: met
resource "aws_appautoscaling_target" "scales" {
  service_namespace  = "ecs"
  resource_id        = "service/shop/web"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = 1
  max_capacity       = 4
}

# expect: missing at suspended_state.dynamic_scaling_out_suspended
resource "aws_appautoscaling_target" "stands_still" {
  service_namespace  = "ecs"
  resource_id        = "service/shop/orders"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = 1
  max_capacity       = 4

  suspended_state {
    dynamic_scaling_out_suspended = true
  }
}

# expect: unknown
resource "aws_appautoscaling_target" "undecided" {
  service_namespace  = "ecs"
  resource_id        = "service/shop/reports"
  scalable_dimension = "ecs:service:DesiredCount"
  min_capacity       = 1
  max_capacity       = 4

  suspended_state {
    dynamic_scaling_out_suspended = var.suspended
  }
}
