variable "mode" {
  type = string
}

# expect: met
resource "aws_elb" "default" {
  subnets = ["subnet-0123456789abcdef0"]

  listener {
    lb_port           = 80
    lb_protocol       = "http"
    instance_port     = 8080
    instance_protocol = "http"
  }
}

# expect: missing at desync_mitigation_mode
resource "aws_elb" "watching" {
  subnets                = ["subnet-0123456789abcdef0"]
  desync_mitigation_mode = "monitor"

  listener {
    lb_port           = 80
    lb_protocol       = "http"
    instance_port     = 8080
    instance_protocol = "http"
  }
}

# expect: unknown
resource "aws_elb" "undecided" {
  subnets                = ["subnet-0123456789abcdef0"]
  desync_mitigation_mode = var.mode

  listener {
    lb_port           = 80
    lb_protocol       = "http"
    instance_port     = 8080
    instance_protocol = "http"
  }
}
