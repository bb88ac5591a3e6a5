resource "aws_kms_key" "components" {}

# expect: met
resource "aws_imagebuilder_component" "own_key" {
  name       = "hardening"
  platform   = "Linux"
  version    = "1.0.0"
  uri        = "s3://components/hardening.yaml"
  kms_key_id = aws_kms_key.components.arn
}

# expect: missing
resource "aws_imagebuilder_component" "aws_key" {
  name     = "hardening"
  platform = "Linux"
  version  = "1.0.0"
  uri      = "s3://components/hardening.yaml"
}

# expect: missing
resource "aws_imagebuilder_container_recipe" "web" {
  name           = "web"
  version        = "1.0.0"
  container_type = "DOCKER"
  parent_image   = "amazonlinux:latest"

  target_repository {
    service         = "ECR"
    repository_name = "web"
  }

  component {
    component_arn = aws_imagebuilder_component.own_key.arn
  }
}

# expect: met
resource "aws_imagebuilder_workflow" "tests" {
  name       = "tests"
  type       = "TEST"
  version    = "1.0.0"
  uri        = "s3://components/tests.yaml"
  kms_key_id = aws_kms_key.components.arn
}
