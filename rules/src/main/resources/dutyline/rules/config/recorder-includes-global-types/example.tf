variable "global" {
  type = bool
}

# expect: met
resource "aws_config_configuration_recorder" "all" {
  name     = "all"
  role_arn = "arn:aws:iam::111122223333:role/config"

  recording_group {
    include_global_resource_types = true
  }
}

# expect: missing
resource "aws_config_configuration_recorder" "silent" {
  name     = "silent"
  role_arn = "arn:aws:iam::111122223333:role/config"
}

# expect: unknown
resource "aws_config_configuration_recorder" "undecided" {
  name     = "undecided"
  role_arn = "arn:aws:iam::111122223333:role/config"

  recording_group {
    include_global_resource_types = var.global
  }
}
