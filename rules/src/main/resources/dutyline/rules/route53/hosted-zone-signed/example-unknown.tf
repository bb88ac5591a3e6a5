variable "zone" {
  type = string
}

# expect: unknown
resource "aws_route53_zone" "perhaps" {
  name = "example.com"
}

resource "aws_route53_hosted_zone_dnssec" "some" {
  hosted_zone_id = var.zone
}
