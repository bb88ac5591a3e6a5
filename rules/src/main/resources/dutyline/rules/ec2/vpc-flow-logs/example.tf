# expect: met
resource "aws_vpc" "logged" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_flow_log" "logged" {
  vpc_id               = aws_vpc.logged.id
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = "arn:aws:s3:::flow-logs"
}

# expect: met
resource "aws_vpc" "each" {
  for_each   = toset(["10.2.0.0/16", "10.3.0.0/16"])
  cidr_block = each.value
}

resource "aws_flow_log" "each" {
  for_each             = aws_vpc.each
  vpc_id               = each.value.id
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = "arn:aws:s3:::flow-logs"
}

# expect: missing
resource "aws_vpc" "silent" {
  cidr_block = "10.1.0.0/16"
}
