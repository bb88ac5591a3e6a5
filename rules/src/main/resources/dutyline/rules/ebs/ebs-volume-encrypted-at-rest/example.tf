variable "encrypt" {
  type = bool
}

# expect: met
resource "aws_ebs_volume" "encrypted" {
  availability_zone = "eu-west-1a"
  size              = 40
  encrypted         = true
}

# expect: missing at encrypted
resource "aws_ebs_volume" "plain" {
  availability_zone = "eu-west-1a"
  size              = 40
  encrypted         = false
}

# expect: missing
resource "aws_ebs_volume" "default" {
  count             = 2
  availability_zone = "eu-west-1a"
  size              = 40
}

# expect: not-applicable
resource "aws_ebs_volume" "as_the_snapshot_has_it" {
  availability_zone = "eu-west-1a"
  snapshot_id       = "snap-0123456789abcdef0"
}

# expect: unknown
resource "aws_ebs_volume" "undecided" {
  availability_zone = "eu-west-1a"
  size              = 40
  encrypted         = var.encrypt
}
