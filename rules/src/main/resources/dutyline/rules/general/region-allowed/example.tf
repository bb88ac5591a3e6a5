provider "aws" {
  region = "eu-central-1"
}

provider "aws" {
  alias  = "ireland"
  region = "eu-west-1"
}

# expect: met
resource "aws_sqs_queue" "orders" {
  name = "orders"
}

# expect: met
resource "aws_s3_bucket" "uploads" {
  provider = aws.ireland
  bucket   = "uploads"
}
