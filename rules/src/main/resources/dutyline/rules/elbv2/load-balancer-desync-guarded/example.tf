variable "mode" {
  type = string
}

# expect: met
resource "aws_lb" "default" {
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

# expect: missing
resource "aws_lb" "watching" {
  subnets                = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  desync_mitigation_mode = "monitor"
}

# expect: unknown
resource "aws_alb" "undecided" {
  subnets                = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
  desync_mitigation_mode = var.mode
}

# expect: not-applicable
resource "aws_lb" "network" {
  load_balancer_type = "network"
  subnets            = ["subnet-0123456789abcdef0"]
}
