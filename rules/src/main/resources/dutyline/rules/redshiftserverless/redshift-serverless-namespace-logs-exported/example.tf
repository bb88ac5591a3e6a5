variable "exports" {
  type = list(string)
}

# expect: met
resource "aws_redshiftserverless_namespace" "logged" {
  namespace_name = "logged"
  log_exports    = ["connectionlog", "userlog", "useractivitylog"]
}

# expect: missing at log_exports
resource "aws_redshiftserverless_namespace" "half" {
  namespace_name = "half"
  log_exports    = ["connectionlog"]
}

# expect: missing
resource "aws_redshiftserverless_namespace" "silent" {
  namespace_name = "silent"
}

# expect: unknown
resource "aws_redshiftserverless_namespace" "undecided" {
  namespace_name = "undecided"
  log_exports    = var.exports
}
