variable "lock" {
  type = bool
}

# expect: met
resource "aws_route53domains_registered_domain" "default" {
  domain_name = "example.com"
}

# expect: missing at transfer_lock
resource "aws_route53domains_registered_domain" "unlocked" {
  domain_name   = "example.org"
  transfer_lock = false
}

# expect: unknown
resource "aws_route53domains_registered_domain" "undecided" {
  domain_name   = "example.net"
  transfer_lock = var.lock
}
