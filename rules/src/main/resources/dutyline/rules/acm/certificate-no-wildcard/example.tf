variable "domain" {
  type = string
}

variable "private_key" {
  type      = string
  sensitive = true
}

# expect: met
resource "aws_acm_certificate" "one" {
  domain_name       = "www.example.com"
  validation_method = "DNS"
}

# expect: missing at domain_name
resource "aws_acm_certificate" "all" {
  domain_name       = "*.example.com"
  validation_method = "DNS"
}

# expect: missing at subject_alternative_names[0]
resource "aws_acm_certificate" "all_beside" {
  domain_name               = "example.com"
  subject_alternative_names = ["*.example.com"]
  validation_method         = "DNS"
}

# expect: unknown
resource "aws_acm_certificate" "some" {
  domain_name       = var.domain
  validation_method = "DNS"
}

# expect: not-applicable
resource "aws_acm_certificate" "imported" {
  certificate_body = "-----BEGIN CERTIFICATE-----"
  private_key      = var.private_key
}
