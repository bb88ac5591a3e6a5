variable "enable" {
  type = bool
}

# expect: met
resource "aws_guardduty_detector" "on" {
  enable = true
}

# expect: met
resource "aws_guardduty_detector" "default" {}

# expect: missing at enable
resource "aws_guardduty_detector" "off" {
  enable = false
}

# expect: unknown
resource "aws_guardduty_detector" "undecided" {
  enable = var.enable
}
