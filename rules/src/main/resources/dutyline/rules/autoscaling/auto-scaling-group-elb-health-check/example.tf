variable "check" {
  type = string
}

# expect: met
resource "aws_autoscaling_group" "elb" {
  availability_zones   = ["eu-west-1a"]
  launch_configuration = "web"
  max_size             = 2
  min_size             = 1
  health_check_type    = "ELB"
  target_group_arns    = ["arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/shop/0123456789abcdef"]
}

# expect: missing at health_check_type
resource "aws_autoscaling_group" "ec2" {
  availability_zones   = ["eu-west-1a"]
  launch_configuration = "web"
  max_size             = 2
  min_size             = 1
  health_check_type    = "EC2"
  load_balancers       = ["shop"]
}

# expect: missing
resource "aws_autoscaling_group" "attached" {
  availability_zones   = ["eu-west-1a"]
  launch_configuration = "web"
  max_size             = 2
  min_size             = 1
}

resource "aws_autoscaling_attachment" "attached" {
  autoscaling_group_name = aws_autoscaling_group.attached.name
  lb_target_group_arn    = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/shop/0123456789abcdef"
}

# expect: unknown
resource "aws_autoscaling_group" "undecided" {
  availability_zones   = ["eu-west-1a"]
  launch_configuration = "web"
  max_size             = 2
  min_size             = 1
  health_check_type    = var.check

  traffic_source {
    identifier = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/shop/0123456789abcdef"
    type       = "elbv2"
  }
}

# expect: not-applicable
resource "aws_autoscaling_group" "workers" {
  availability_zones   = ["eu-west-1a"]
  launch_configuration = "worker"
  max_size             = 2
  min_size             = 1
}
