variable "preference" {
  type = string
}

# expect: met
resource "aws_acm_certificate" "default" {
  domain_name       = "www.example.com"
  validation_method = "DNS"
}

# expect: missing at options.certificate_transparency_logging_preference
resource "aws_acm_certificate" "hidden" {
  domain_name       = "www.example.com"
  validation_method = "DNS"

  options {
    certificate_transparency_logging_preference = "DISABLED"
  }
}

# expect: not-applicable
resource "aws_acm_certificate" "private" {
  domain_name               = "www.example.com"
  certificate_authority_arn = "arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/a"
}

# expect: unknown
resource "aws_acm_certificate" "undecided" {
  domain_name       = "www.example.com"
  validation_method = "DNS"

  options {
    certificate_transparency_logging_preference = var.preference
  }
}
