variable "tls" {
  type = bool
}

# expect: met
resource "aws_redshift_parameter_group" "strict" {
  name   = "strict"
  family = "redshift-1.0"
  parameter {
    name  = "require_ssl"
    value = "true"
  }
}

# expect: missing at parameter[0].value
resource "aws_redshift_parameter_group" "off" {
  name   = "off"
  family = "redshift-1.0"
  parameter {
    name  = "require_ssl"
    value = "false"
  }
}

# expect: missing
resource "aws_redshift_parameter_group" "silent" {
  name   = "silent"
  family = "redshift-1.0"
}

# expect: unknown
resource "aws_redshift_parameter_group" "undecided" {
  name   = "undecided"
  family = "redshift-1.0"
  parameter {
    name  = "require_ssl"
    value = var.tls
  }
}
