variable "protect" {
  type = bool
}

# expect: met
resource "aws_cloudtrail_event_data_store" "default" {
  name = "default"
}

# expect: missing at termination_protection_enabled
resource "aws_cloudtrail_event_data_store" "loose" {
  name                           = "loose"
  termination_protection_enabled = false
}

# expect: unknown
resource "aws_cloudtrail_event_data_store" "undecided" {
  name                           = "undecided"
  termination_protection_enabled = var.protect
}
