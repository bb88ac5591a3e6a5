# expect: met
resource "aws_vpc" "with_endpoint" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_vpc_endpoint" "ec2" {
  vpc_id            = aws_vpc.with_endpoint.id
  service_name      = "com.amazonaws.eu-west-1.ec2"
  vpc_endpoint_type = "Interface"
}

# expect: missing
resource "aws_vpc" "other_endpoint" {
  cidr_block = "10.1.0.0/16"
}

resource "aws_vpc_endpoint" "s3" {
  vpc_id       = aws_vpc.other_endpoint.id
  service_name = "com.amazonaws.eu-west-1.s3"
}

# expect: missing
resource "aws_vpc" "without" {
  cidr_block = "10.2.0.0/16"
}
