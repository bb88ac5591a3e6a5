variable "enforce" {
  type = bool
}

# expect: met
resource "aws_athena_workgroup" "default" {
  name = "default"
}

# expect: met
resource "aws_athena_workgroup" "stated" {
  name = "stated"

  configuration {
    enforce_workgroup_configuration = true
  }
}

# expect: missing at configuration.enforce_workgroup_configuration
resource "aws_athena_workgroup" "open" {
  name = "open"

  configuration {
    enforce_workgroup_configuration = false
  }
}

# expect: unknown
resource "aws_athena_workgroup" "undecided" {
  name = "undecided"

  configuration {
    enforce_workgroup_configuration = var.enforce
  }
}
