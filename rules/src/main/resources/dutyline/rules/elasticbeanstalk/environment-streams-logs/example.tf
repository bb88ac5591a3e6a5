variable "stream" {
  type = string
}

# expect: met
resource "aws_elastic_beanstalk_environment" "streams" {
  name        = "shop"
  application = "shop"

  setting {
    namespace = "aws:elasticbeanstalk:cloudwatch:logs"
    name      = "StreamLogs"
    value     = "true"
  }
}

# expect: missing
resource "aws_elastic_beanstalk_environment" "silent" {
  name        = "shop-silent"
  application = "shop"
}

# expect: missing
resource "aws_elastic_beanstalk_configuration_template" "paused" {
  name        = "paused"
  application = "shop"

  setting {
    namespace = "aws:elasticbeanstalk:cloudwatch:logs"
    name      = "StreamLogs"
    value     = "false"
  }
}

# expect: unknown
resource "aws_elastic_beanstalk_environment" "undecided" {
  name        = "shop-new"
  application = "shop"

  setting {
    namespace = "aws:elasticbeanstalk:cloudwatch:logs"
    name      = "StreamLogs"
    value     = var.stream
  }
}
