variable "managed" {
  type = string
}

# expect: met
resource "aws_elastic_beanstalk_environment" "updates" {
  name        = "shop"
  application = "shop"

  setting {
    namespace = "aws:elasticbeanstalk:managedactions"
    name      = "ManagedActionsEnabled"
    value     = "true"
  }
}

# expect: missing
resource "aws_elastic_beanstalk_environment" "stays" {
  name        = "shop-stays"
  application = "shop"
}

# expect: missing
resource "aws_elastic_beanstalk_configuration_template" "stays" {
  name        = "stays"
  application = "shop"

  setting {
    namespace = "aws:elasticbeanstalk:managedactions"
    name      = "ManagedActionsEnabled"
    value     = "false"
  }
}

# expect: unknown
resource "aws_elastic_beanstalk_environment" "undecided" {
  name        = "shop-new"
  application = "shop"

  setting {
    namespace = "aws:elasticbeanstalk:managedactions"
    name      = "ManagedActionsEnabled"
    value     = var.managed
  }
}
