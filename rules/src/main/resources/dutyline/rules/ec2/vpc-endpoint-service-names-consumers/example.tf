variable "consumer" {
  type = string
}

# expect: met
resource "aws_vpc_endpoint_service" "partner" {
  acceptance_required        = true
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/a/0123456789abcdef"]
  allowed_principals         = ["arn:aws:iam::444455556666:root"]
}

# expect: missing at allowed_principals[0]
resource "aws_vpc_endpoint_service" "everyone" {
  acceptance_required        = true
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/b/0123456789abcdef"]
  allowed_principals         = ["*"]
}

# expect: missing at principal_arn
resource "aws_vpc_endpoint_service_allowed_principal" "everyone" {
  vpc_endpoint_service_id = aws_vpc_endpoint_service.partner.id
  principal_arn           = "*"
}

# expect: unknown
resource "aws_vpc_endpoint_service_allowed_principal" "undecided" {
  vpc_endpoint_service_id = aws_vpc_endpoint_service.partner.id
  principal_arn           = var.consumer
}
