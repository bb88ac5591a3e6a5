# expect: met
resource "aws_route53_zone" "signed" {
  name = "example.com"
}

resource "aws_route53_hosted_zone_dnssec" "signed" {
  hosted_zone_id = aws_route53_zone.signed.id
}

# expect: missing
resource "aws_route53_zone" "paused" {
  name = "example.net"
}

resource "aws_route53_hosted_zone_dnssec" "paused" {
  hosted_zone_id = aws_route53_zone.paused.id
  signing_status = "NOT_SIGNING"
}

# expect: missing
resource "aws_route53_zone" "unsigned" {
  name = "example.org"
}

# expect: not-applicable
resource "aws_route53_zone" "private" {
  name = "internal"

  vpc {
    vpc_id = "vpc-0123456789abcdef0"
  }
}
