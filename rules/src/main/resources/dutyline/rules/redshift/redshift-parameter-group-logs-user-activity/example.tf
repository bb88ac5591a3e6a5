variable "log" {
  type = bool
}

# expect: met
resource "aws_redshift_parameter_group" "logged" {
  name   = "logged"
  family = "redshift-1.0"
  parameter {
    name  = "require_ssl"
    value = "true"
  }
  parameter {
    name  = "enable_user_activity_logging"
    value = "true"
  }
}

# expect: missing at parameter[0].value
resource "aws_redshift_parameter_group" "off" {
  name   = "off"
  family = "redshift-1.0"
  parameter {
    name  = "enable_user_activity_logging"
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
    name  = "enable_user_activity_logging"
    value = var.log
  }
}
