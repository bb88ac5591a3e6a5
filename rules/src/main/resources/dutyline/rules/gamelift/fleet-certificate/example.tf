variable "certificate" {
  type = string
}

# expect: met
resource "aws_gamelift_fleet" "generated" {
  name              = "arena"
  build_id          = "build-11111111-2222-3333-4444-555555555555"
  ec2_instance_type = "c5.large"

  certificate_configuration {
    certificate_type = "GENERATED"
  }
}

# expect: missing at certificate_configuration.certificate_type
resource "aws_gamelift_fleet" "disabled" {
  name              = "lobby"
  build_id          = "build-11111111-2222-3333-4444-555555555555"
  ec2_instance_type = "c5.large"

  certificate_configuration {
    certificate_type = "DISABLED"
  }
}

# expect: unknown
resource "aws_gamelift_fleet" "undecided" {
  name              = "race"
  build_id          = "build-11111111-2222-3333-4444-555555555555"
  ec2_instance_type = "c5.large"

  certificate_configuration {
    certificate_type = var.certificate
  }
}
