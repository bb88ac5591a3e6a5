variable "log" {
  type = bool
}

# expect: met
resource "aws_lb" "logged" {
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  access_logs {
    bucket  = "access-logs"
    enabled = true
  }
}

# A bucket alone does not switch logs on.
# expect: missing
resource "aws_lb" "bucket_only" {
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  access_logs {
    bucket = "access-logs"
  }
}

# expect: missing
resource "aws_alb" "silent" {
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]
}

# expect: unknown
resource "aws_lb" "undecided" {
  subnets = ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"]

  access_logs {
    bucket  = "access-logs"
    enabled = var.log
  }
}

# expect: not-applicable
resource "aws_lb" "gateway" {
  subnets            = ["subnet-0123456789abcdef0"]
  load_balancer_type = "gateway"
}
