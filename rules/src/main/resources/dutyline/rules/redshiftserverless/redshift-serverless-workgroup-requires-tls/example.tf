variable "tls" {
  type = string
}

# expect: met
resource "aws_redshiftserverless_workgroup" "strict" {
  namespace_name = "sales"
  workgroup_name = "strict"
  config_parameter {
    parameter_key   = "require_ssl"
    parameter_value = "true"
  }
}

# expect: met
resource "aws_redshiftserverless_workgroup" "default" {
  namespace_name = "sales"
  workgroup_name = "default"
}

# expect: missing at config_parameter[0].parameter_key
resource "aws_redshiftserverless_workgroup" "lax" {
  namespace_name = "sales"
  workgroup_name = "lax"
  config_parameter {
    parameter_key   = "require_ssl"
    parameter_value = "false"
  }
}

# expect: unknown
resource "aws_redshiftserverless_workgroup" "undecided" {
  namespace_name = "sales"
  workgroup_name = "undecided"
  config_parameter {
    parameter_key   = "require_ssl"
    parameter_value = var.tls
  }
}
