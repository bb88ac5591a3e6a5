variable "stream" {
  type = string
}

# expect: met
resource "aws_elastic_beanstalk_environment" "streams" {
  name        = "shop"
  application = "shop"

  setting {
    namespace = "aws:elasticbeanstalk:healthreporting:system"
    name      = "HealthStreamingEnabled"
    value     = "true"
  }
}

# expect: missing
resource "aws_elastic_beanstalk_environment" "basic" {
  name        = "shop-basic"
  application = "shop"

  setting {
    namespace = "aws:elasticbeanstalk:healthreporting:system"
    name      = "SystemType"
    value     = "basic"
  }
}

# expect: unknown
resource "aws_elastic_beanstalk_environment" "undecided" {
  name        = "shop-new"
  application = "shop"

  setting {
    namespace = "aws:elasticbeanstalk:healthreporting:system"
    name      = "HealthStreamingEnabled"
    value     = var.stream
  }
}
