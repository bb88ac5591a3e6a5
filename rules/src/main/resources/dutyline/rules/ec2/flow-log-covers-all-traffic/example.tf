variable "traffic" {
  type = string
}

resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

# expect: met
resource "aws_flow_log" "all" {
  vpc_id               = aws_vpc.main.id
  traffic_type         = "ALL"
  log_destination_type = "s3"
  log_destination      = "arn:aws:s3:::flow-logs"
}

# expect: missing at traffic_type
resource "aws_flow_log" "rejected" {
  vpc_id               = aws_vpc.main.id
  traffic_type         = "REJECT"
  log_destination_type = "s3"
  log_destination      = "arn:aws:s3:::flow-logs"
}

# expect: unknown
resource "aws_flow_log" "undecided" {
  subnet_id            = "subnet-0123456789abcdef0"
  traffic_type         = var.traffic
  log_destination_type = "s3"
  log_destination      = "arn:aws:s3:::flow-logs"
}

# expect: not-applicable
resource "aws_flow_log" "transit_gateway" {
  transit_gateway_id       = "tgw-0123456789abcdef0"
  max_aggregation_interval = 60
  log_destination_type     = "s3"
  log_destination          = "arn:aws:s3:::flow-logs"
}
