resource "aws_internet_gateway" "out" {
  vpc_id = "vpc-0123456789abcdef0"
}

# expect: missing
resource "aws_route" "everything" {
  route_table_id         = "rtb-0123456789abcdef0"
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.out.id
}

# expect: missing
resource "aws_route" "everything_over_ipv6" {
  route_table_id              = "rtb-0123456789abcdef0"
  destination_ipv6_cidr_block = "::/0"
  gateway_id                  = aws_internet_gateway.out.id
}

# expect: met
resource "aws_route" "partner" {
  route_table_id         = "rtb-0123456789abcdef0"
  destination_cidr_block = "203.0.113.0/24"
  gateway_id             = aws_internet_gateway.out.id
}

# expect: not-applicable
resource "aws_route" "through_nat" {
  route_table_id         = "rtb-0123456789abcdef0"
  destination_cidr_block = "0.0.0.0/0"
  nat_gateway_id         = "nat-0123456789abcdef0"
}

# expect: missing
resource "aws_route_table" "public" {
  vpc_id = "vpc-0123456789abcdef0"

  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = aws_internet_gateway.out.id
  }
}
