variable "by_hand" {
  type = bool
}

# expect: met
resource "aws_vpc_endpoint_service" "by_hand" {
  acceptance_required        = true
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/a/0123456789abcdef"]
}

# expect: missing at acceptance_required
resource "aws_vpc_endpoint_service" "unasked" {
  acceptance_required        = false
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/b/0123456789abcdef"]
}

# expect: unknown
resource "aws_vpc_endpoint_service" "undecided" {
  acceptance_required        = var.by_hand
  network_load_balancer_arns = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/c/0123456789abcdef"]
}
