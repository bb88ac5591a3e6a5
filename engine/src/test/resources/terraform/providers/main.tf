variable "region" {
  type    = string
  default = "eu-central-1"
}

variable "open" {
  type = string
}

provider "aws" {
  region = var.region

  default_tags {
    tags = {
      Team = "platform"
    }
  }
}

provider "aws" {
  alias  = "west"
  region = "us-west-2"
}

provider "aws" {
  alias  = "open"
  region = var.open
}

data "aws_region" "current" {}

resource "aws_sns_topic" "standard" {
  name = "in-${data.aws_region.current.name}"
}

resource "aws_sns_topic" "west" {
  provider = aws.west
}

resource "aws_sns_topic" "open" {
  provider = aws.open
}

resource "aws_sns_topic" "missing" {
  provider = aws.missing
}

resource "aws_sns_topic" "own" {
  region = "ap-south-1"
}

resource "random_password" "other" {
  length = 12
}

module "child" {
  source = "./child"
  providers = {
    aws       = aws.west
    aws.other = aws
  }
}

module "inheriting" {
  source = "./child"
}
