variable "log" {
  type = bool
}

# expect: met
resource "aws_globalaccelerator_accelerator" "logged" {
  name = "shop"

  attributes {
    flow_logs_enabled   = true
    flow_logs_s3_bucket = "flow-logs"
    flow_logs_s3_prefix = "shop/"
  }
}

# expect: missing at attributes.flow_logs_enabled
resource "aws_globalaccelerator_accelerator" "paused" {
  name = "shop-paused"

  attributes {
    flow_logs_enabled = false
  }
}

# expect: missing
resource "aws_globalaccelerator_accelerator" "silent" {
  name = "shop-silent"
}

# expect: unknown
resource "aws_globalaccelerator_accelerator" "undecided" {
  name = "shop-new"

  attributes {
    flow_logs_enabled   = var.log
    flow_logs_s3_bucket = "flow-logs"
    flow_logs_s3_prefix = "shop/"
  }
}
