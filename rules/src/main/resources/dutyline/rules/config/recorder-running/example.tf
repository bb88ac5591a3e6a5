variable "record" {
  type = bool
}

resource "aws_config_configuration_recorder" "all" {
  name     = "all"
  role_arn = "arn:aws:iam::111122223333:role/config"
}

# expect: met
resource "aws_config_configuration_recorder_status" "on" {
  name       = aws_config_configuration_recorder.all.name
  is_enabled = true
}

# expect: missing at is_enabled
resource "aws_config_configuration_recorder_status" "off" {
  name       = "other"
  is_enabled = false
}

# expect: unknown
resource "aws_config_configuration_recorder_status" "undecided" {
  name       = "third"
  is_enabled = var.record
}
