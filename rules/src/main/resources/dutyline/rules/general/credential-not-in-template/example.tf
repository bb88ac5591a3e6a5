variable "token" {
  type      = string
  sensitive = true
}

variable "address" {
  type = string
}

# expect: missing at environment.variables{ACCESS}
resource "aws_lambda_function" "key_id" {
  function_name = "key-id"
  role          = "arn:aws:iam::111122223333:role/lambda"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1"

  environment {
    variables = {
      STAGE  = "prod"
      ACCESS = "AKIAIOSFODNN7EXAMPLE"
    }
  }
}

# expect: met
resource "aws_lambda_function" "harmless" {
  function_name = "harmless"
  role          = "arn:aws:iam::111122223333:role/lambda"
  package_type  = "Image"
  image_uri     = "111122223333.dkr.ecr.eu-west-1.amazonaws.com/web:1"

  environment {
    variables = {
      TOKEN   = var.token
      HANDLER = "handler.averylonghandlernameofmorethanforty"
    }
  }
}

# expect: missing at user_data
resource "aws_instance" "script" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.micro"

  user_data = <<-EOT
    #!/bin/bash
    curl ${var.address}
    export AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
  EOT
}

# expect: met
resource "aws_instance" "plain" {
  ami           = "ami-0a1b2c3d4e5f60718"
  instance_type = "t3.micro"
  user_data     = "curl ${var.address}"
}

# expect: missing at user_data
resource "aws_launch_template" "template" {
  name      = "template"
  user_data = base64encode("TOKEN=ghp_abcdefghijklmnopqrstuvwxyz0123456789")
}

# expect: missing at environment.environment_variable[1].value
resource "aws_codebuild_project" "build" {
  name         = "build"
  service_role = "arn:aws:iam::111122223333:role/build"

  artifacts {
    type = "CODEPIPELINE"
  }

  source {
    type = "CODEPIPELINE"
  }

  environment {
    compute_type = "BUILD_GENERAL1_SMALL"
    image        = "aws/codebuild/standard:7.0"
    type         = "LINUX_CONTAINER"

    environment_variable {
      name  = "A"
      value = "b"
    }

    environment_variable {
      name  = "HOOK"
      value = "xoxb-123456789012-abc"
    }
  }
}

# expect: missing at container_definitions[0].environment[0].value
resource "aws_ecs_task_definition" "task" {
  family = "task"

  container_definitions = jsonencode([{
    name        = "web"
    image       = "web:1"
    memory      = 128
    environment = [{ name = "KEY", value = "AKIAIOSFODNN7EXAMPLE" }]
  }])
}

# expect: met
resource "aws_batch_job_definition" "job" {
  name = "job"
  type = "container"

  container_properties = jsonencode({
    image       = "web:1"
    environment = [{ name = "KEY", value = var.token }]
  })
}
