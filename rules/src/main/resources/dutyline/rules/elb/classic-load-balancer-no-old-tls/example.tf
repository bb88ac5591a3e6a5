variable "policy" {
  type = string
}

# expect: missing
resource "aws_elb" "old" {
  name    = "old"
  subnets = ["subnet-0123456789abcdef0"]

  listener {
    lb_port            = 443
    lb_protocol        = "https"
    instance_port      = 8443
    instance_protocol  = "https"
    ssl_certificate_id = "arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555"
  }
}

resource "aws_load_balancer_policy" "old" {
  load_balancer_name = aws_elb.old.name
  policy_name        = "tls"
  policy_type_name   = "SSLNegotiationPolicyType"

  policy_attribute {
    name  = "Protocol-TLSv1.2"
    value = "true"
  }

  policy_attribute {
    name  = "Protocol-TLSv1"
    value = "true"
  }
}

# The load balancer is made elsewhere.
# expect: met
resource "aws_load_balancer_policy" "today" {
  load_balancer_name = "shop"
  policy_name        = "tls"
  policy_type_name   = "SSLNegotiationPolicyType"

  policy_attribute {
    name  = "Reference-Security-Policy"
    value = "ELBSecurityPolicy-TLS-1-2-2017-01"
  }
}

# expect: unknown
resource "aws_lb_ssl_negotiation_policy" "undecided" {
  load_balancer = "orders"
  lb_port       = 443
  name          = "tls"

  attribute {
    name  = "Reference-Security-Policy"
    value = var.policy
  }
}
