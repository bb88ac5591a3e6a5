# expect: met
resource "aws_route53_zone" "logged" {
  name = "example.com"
}

resource "aws_route53_query_log" "logged" {
  zone_id                  = aws_route53_zone.logged.zone_id
  cloudwatch_log_group_arn = "arn:aws:logs:us-east-1:111122223333:log-group:/aws/route53/example.com"
}

# expect: missing
resource "aws_route53_zone" "silent" {
  name = "example.org"
}

# expect: not-applicable
resource "aws_route53_zone" "private" {
  name = "internal"

  vpc {
    vpc_id = "vpc-0123456789abcdef0"
  }
}
