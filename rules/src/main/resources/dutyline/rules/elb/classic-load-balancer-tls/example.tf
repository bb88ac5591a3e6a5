variable "protocol" {
  type = string
}

# expect: met
resource "aws_elb" "https" {
  subnets = ["subnet-0123456789abcdef0"]

  listener {
    lb_port            = 443
    lb_protocol        = "https"
    instance_port      = 8080
    instance_protocol  = "http"
    ssl_certificate_id = "arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555"
  }
}

# expect: missing at listener[0].lb_protocol
resource "aws_elb" "http" {
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

  listener {
    lb_port            = 443
    lb_protocol        = var.protocol
    instance_port      = 8080
    instance_protocol  = "http"
    ssl_certificate_id = "arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555"
  }
}
