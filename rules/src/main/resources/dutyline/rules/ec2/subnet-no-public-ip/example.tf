variable "public" {
  type = bool
}

# expect: met
resource "aws_subnet" "private" {
  vpc_id     = "vpc-0123456789abcdef0"
  cidr_block = "10.0.1.0/24"
}

# expect: missing at map_public_ip_on_launch
resource "aws_subnet" "public" {
  vpc_id                  = "vpc-0123456789abcdef0"
  cidr_block              = "10.0.2.0/24"
  map_public_ip_on_launch = true
}

# expect: unknown
resource "aws_subnet" "undecided" {
  vpc_id                  = "vpc-0123456789abcdef0"
  cidr_block              = "10.0.3.0/24"
  map_public_ip_on_launch = var.public
}

# The provider leaves the default subnet as AWS made it: public.
# expect: missing
resource "aws_default_subnet" "a" {
  availability_zone = "eu-west-1a"
}
