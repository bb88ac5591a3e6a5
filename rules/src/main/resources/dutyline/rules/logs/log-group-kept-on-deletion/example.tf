variable "keep" {
  type = bool
}

# expect: met
resource "aws_cloudwatch_log_group" "kept" {
  name         = "kept"
  skip_destroy = true
}

# expect: met
resource "aws_cloudwatch_log_group" "guarded" {
  name = "guarded"

  lifecycle {
    prevent_destroy = true
  }
}

# expect: missing
resource "aws_cloudwatch_log_group" "gone" {
  name = "gone"
}

# expect: unknown
resource "aws_cloudwatch_log_group" "open" {
  name         = "open"
  skip_destroy = var.keep
}
