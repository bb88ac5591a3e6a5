terraform {
  required_providers {
    aws = {
      source                = "hashicorp/aws"
      configuration_aliases = [aws.other]
    }
  }
}

resource "aws_sns_topic" "standard" {
  name = "standard"
}

resource "aws_sns_topic" "other" {
  provider = aws.other
}
