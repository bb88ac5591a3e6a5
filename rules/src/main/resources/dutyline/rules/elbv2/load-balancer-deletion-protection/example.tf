variable "protect" {
  type = bool
}

# expect: met
resource "aws_lb" "protected" {
  subnets                    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  enable_deletion_protection = true
}

# expect: missing at enable_deletion_protection
resource "aws_lb" "unprotected" {
  subnets                    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  enable_deletion_protection = false
}

# expect: missing
resource "aws_alb" "default" {
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

# expect: unknown
resource "aws_lb" "undecided" {
  subnets                    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  enable_deletion_protection = var.protect
}
