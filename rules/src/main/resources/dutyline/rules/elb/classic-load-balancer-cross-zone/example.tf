variable "across" {
  type = bool
}

# The provider balances across zones unless told otherwise.
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

# expect: missing at cross_zone_load_balancing
resource "aws_elb" "zone_by_zone" {
  subnets                   = ["subnet-0123456789abcdef0"]
  cross_zone_load_balancing = false

  listener {
    lb_port           = 80
    lb_protocol       = "http"
    instance_port     = 8080
    instance_protocol = "http"
  }
}

# expect: unknown
resource "aws_elb" "undecided" {
  subnets                   = ["subnet-0123456789abcdef0"]
  cross_zone_load_balancing = var.across

  listener {
    lb_port           = 80
    lb_protocol       = "http"
    instance_port     = 8080
    instance_protocol = "http"
  }
}
