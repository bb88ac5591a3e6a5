variable "protocol" {
  type = string
}

# expect: met
resource "aws_lb_target_group" "https" {
  vpc_id   = "vpc-0123456789abcdef0"
  port     = 8443
  protocol = "HTTPS"
}

# expect: missing at protocol
resource "aws_alb_target_group" "http" {
  vpc_id   = "vpc-0123456789abcdef0"
  port     = 8080
  protocol = "HTTP"
}

# expect: not-applicable
resource "aws_lb_target_group" "function" {
  target_type = "lambda"
}

# expect: unknown
resource "aws_lb_target_group" "undecided" {
  vpc_id   = "vpc-0123456789abcdef0"
  port     = 8443
  protocol = var.protocol
}
