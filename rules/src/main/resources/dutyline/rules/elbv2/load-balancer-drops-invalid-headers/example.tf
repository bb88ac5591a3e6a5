variable "drop" {
  type = bool
}

# expect: met
resource "aws_lb" "dropping" {
  subnets                    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  drop_invalid_header_fields = true
}

# expect: missing at drop_invalid_header_fields
resource "aws_lb" "passing" {
  subnets                    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  drop_invalid_header_fields = false
}

# expect: missing
resource "aws_alb" "default" {
  subnets            = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  load_balancer_type = "application"
}

# expect: not-applicable
resource "aws_lb" "network" {
  subnets            = ["subnet-0123456789abcdef0"]
  load_balancer_type = "network"
}

# expect: unknown
resource "aws_lb" "undecided" {
  subnets                    = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  drop_invalid_header_fields = var.drop
}
