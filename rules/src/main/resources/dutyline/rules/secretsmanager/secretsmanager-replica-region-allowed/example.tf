provider "aws" {
  region = "eu-central-1"
}

variable "copy_region" {
  type = string
}

# expect: met
resource "aws_secretsmanager_secret" "token" {
  name = "token"

  replica {
    region = "eu-west-1"
  }
}

# expect: missing at replica[0].region
resource "aws_secretsmanager_secret" "password" {
  name = "password"

  replica {
    region = "us-east-1"
  }
}

# expect: unknown
resource "aws_secretsmanager_secret" "key" {
  name = "key"

  replica {
    region = var.copy_region
  }
}
