# A resource may name its Region itself since version 6 of the provider.
provider "aws" {
  region = "eu-central-1"
}

# expect: missing
resource "aws_sqs_queue" "abroad" {
  name   = "abroad"
  region = "us-east-1"
}

# expect: met
resource "aws_sqs_queue" "near" {
  name   = "near"
  region = "eu-west-1"
}
