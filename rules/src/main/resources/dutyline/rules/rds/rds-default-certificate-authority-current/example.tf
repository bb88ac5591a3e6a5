variable "authority" {
  type = string
}

# expect: met
resource "aws_rds_certificate" "current" {
  certificate_identifier = "rds-ca-rsa2048-g1"
}

# expect: missing at certificate_identifier
resource "aws_rds_certificate" "expired" {
  certificate_identifier = "rds-ca-2019"
}

# expect: unknown
resource "aws_rds_certificate" "undecided" {
  certificate_identifier = var.authority
}
