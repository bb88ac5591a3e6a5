variable "log" {
  type = bool
}

# expect: met
resource "aws_elb" "logged" {
  subnets = ["subnet-0123456789abcdef0"]

  access_logs {
    bucket = "access-logs"
  }

  listener {
    lb_port           = 80
    lb_protocol       = "http"
    instance_port     = 8080
    instance_protocol = "http"
  }
}

# expect: missing at access_logs.enabled
resource "aws_elb" "paused" {
  subnets = ["subnet-0123456789abcdef0"]

  access_logs {
    bucket  = "access-logs"
    enabled = false
  }

  listener {
    lb_port           = 80
    lb_protocol       = "http"
    instance_port     = 8080
    instance_protocol = "http"
  }
}

# expect: missing
resource "aws_elb" "silent" {
  subnets = ["subnet-0123456789abcdef0"]

  listener {
    lb_port           = 80
    lb_protocol       = "http"
    instance_port     = 8080
    instance_protocol = "http"
  }
}

# expect: unknown
resource "aws_elb" "undecided" {
  subnets = ["subnet-0123456789abcdef0"]

  access_logs {
    bucket  = "access-logs"
    enabled = var.log
  }

  listener {
    lb_port           = 80
    lb_protocol       = "http"
    instance_port     = 8080
    instance_protocol = "http"
  }
}
