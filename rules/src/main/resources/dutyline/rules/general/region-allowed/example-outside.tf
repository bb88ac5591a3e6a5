provider "aws" {
  region = "eu-central-1"
}

provider "aws" {
  alias  = "virginia"
  region = "us-east-1"
}

# expect: met
resource "aws_sqs_queue" "orders" {
  name = "orders"
}

# expect: missing
resource "aws_s3_bucket" "uploads" {
  provider = aws.virginia
  bucket   = "uploads"
}
