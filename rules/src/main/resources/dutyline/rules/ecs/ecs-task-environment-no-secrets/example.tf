resource "aws_secretsmanager_secret" "database" {
  name = "database"
}

# expect: met
resource "aws_ecs_task_definition" "from_secrets_manager" {
  family = "shop"

  container_definitions = jsonencode([{
    name        = "web"
    image       = "nginx"
    environment = [{ name = "DATABASE_HOST", value = "db.internal" }]
    secrets     = [{ name = "DATABASE_PASSWORD", valueFrom = aws_secretsmanager_secret.database.arn }]
  }])
}

# expect: missing
resource "aws_ecs_task_definition" "written" {
  family                = "shop-written"
  container_definitions = <<-EOT
    [
      {
        "name": "web",
        "image": "nginx",
        "environment": [{ "name": "DATABASE_PASSWORD", "value": "correct-horse" }]
      }
    ]
  EOT
}

# expect: missing
resource "aws_batch_job_definition" "written" {
  name = "nightly"
  type = "container"

  container_properties = jsonencode({
    image       = "busybox"
    vcpus       = 1
    memory      = 512
    environment = [{ name = "API_KEY", value = "correct-horse" }]
  })
}
