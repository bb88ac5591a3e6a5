resource "aws_subnet" "private" {
  vpc_id     = "vpc-0123456789abcdef0"
  cidr_block = "10.0.1.0/24"
}

resource "aws_subnet" "public" {
  vpc_id                  = "vpc-0123456789abcdef0"
  cidr_block              = "10.0.2.0/24"
  map_public_ip_on_launch = true
}

variable "subnet" {
  type = string
}

# expect: met
resource "aws_efs_mount_target" "private" {
  file_system_id = "fs-0123456789abcdef0"
  subnet_id      = aws_subnet.private.id
}

# expect: missing
resource "aws_efs_mount_target" "public" {
  file_system_id = "fs-0123456789abcdef0"
  subnet_id      = aws_subnet.public.id
}

# expect: unknown
resource "aws_efs_mount_target" "undecided" {
  file_system_id = "fs-0123456789abcdef0"
  subnet_id      = var.subnet
}
